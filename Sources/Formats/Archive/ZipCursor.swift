import CArchive
import Diagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One pass of libarchive over the entries of a ZIP file.
struct ZipCursor: ~Copyable {
    private let handle: OpaquePointer
    private let file: String
    private let locale = UnicodeLocale()
    private var position = 0

    /// `bytes` must stay where they are as long as the cursor lives.
    init(_ bytes: UnsafeRawBufferPointer, file: String) throws(DiagnosticError) {
        handle = try Self.open(file) { archive_read_open_memory($0, bytes.baseAddress, bytes.count) }
        self.file = file
    }

    /// Reads the file from the disk as it goes.
    init(path: String) throws(DiagnosticError) {
        handle = try Self.open(path) { archive_read_open_filename($0, path, 256 * 1024) }
        file = path
    }

    private static func open(
        _ file: String, _ open: (OpaquePointer) -> Int32
    ) throws(DiagnosticError) -> OpaquePointer {
        guard let handle = archive_read_new() else { throw ZipArchive.damaged(file) }
        // By the directory at the end alone: a reader of the stream would take a file that was cut off for a whole one.
        guard archive_read_support_format_zip_seekable(handle) == ARCHIVE_OK, open(handle) == ARCHIVE_OK else {
            archive_read_free(handle)
            throw ZipArchive.damaged(file)
        }
        return handle
    }

    deinit { archive_read_free(handle) }

    mutating func next() throws(DiagnosticError) -> ZipArchive.Entry? {
        var entry: OpaquePointer?
        let result = locale.during { archive_read_next_header(handle, &entry) }
        if result == ARCHIVE_EOF { return nil }
        // A warning is about a name in another encoding; the entry itself is sound.
        guard result == ARCHIVE_OK || result == ARCHIVE_WARN, let entry else { throw ZipArchive.damaged(file) }
        guard archive_entry_is_encrypted(entry) == 0 else { throw encrypted }
        let kind = archive_entry_filetype(entry)
        guard kind == S_IFREG || kind == S_IFDIR else { throw ZipArchive.damaged(file) }
        position += 1
        let name = locale.during { archive_entry_pathname_utf8(entry) }
        let text = name.map { String(cString: $0) } ?? "\u{FFFD}\(position)"
        let size = archive_entry_size_is_set(entry) != 0 ? archive_entry_size(entry) : 0
        guard size >= 0 else { throw ZipArchive.damaged(file) }
        return ZipArchive.Entry(name: text, size: Int(size), isFolder: text.hasSuffix("/"))
    }

    /// The next piece of the entry, nil at its end; its bytes hold until the next call. Checks size and checksum.
    mutating func chunk() throws(DiagnosticError) -> UnsafeRawBufferPointer? {
        var start: UnsafeRawPointer?
        var count = 0
        var offset: la_int64_t = 0
        let result = archive_read_data_block(handle, &start, &count, &offset)
        if result == ARCHIVE_EOF { return nil }
        guard result == ARCHIVE_OK else { throw ZipArchive.damaged(file) }
        return UnsafeRawBufferPointer(start: start, count: count)
    }

    private var encrypted: DiagnosticError {
        DiagnosticError(
            Diagnostic(
                .encryptedFile, at: SourceLocation(file), zh: "文件已加密，无法读取。",
                en: "The file is encrypted and cannot be read."))
    }
}

extension Rule {
    public static let encryptedFile = Rule(
        "encrypted-file", firmness: .unconditional,
        statement: .init(zh: "供公开的文件不设打开密码。", en: "What is to be published has no password."),
        explanation: .init(
            zh: "加密的文件既不能核对，也不能检查个人信息，因此不予采用。",
            en: "What is encrypted can be neither checked nor searched for personal data, so it is not used."),
        remedy: .init(
            zh: "在 Excel 或 WPS 中打开，于“文件—信息—保护工作簿”清除打开密码，再另存为 .xlsx。",
            en: "Open it, remove the password (File, Info, Protect Workbook), and save it as .xlsx."))
}
