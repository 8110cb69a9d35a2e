import Diagnostics

/// A ZIP file in memory: what a workbook, a text document or a bundle is made of.
///
/// Nothing is ever unpacked to the disk. What a file claims to hold is held against `Limits` before a byte of it is
/// unpacked, and again while it is.
public struct ZipArchive: Sendable {
    public struct Entry: Hashable, Sendable {
        /// The path within the archive, with `/` between its parts.
        public let name: String
        /// The unpacked size in bytes as the archive states it; reading fails where it is another.
        public let size: Int
        public let isFolder: Bool
    }

    /// What an honest file stays within. A bomb of a few kilobytes unpacks to gigabytes.
    public struct Limits: Sendable {
        public var entries = 10_000
        /// Bytes of one entry, unpacked.
        public var entrySize = 1 << 30
        /// Bytes of all entries, unpacked.
        public var totalSize = 1 << 30
        /// How many times the file's own size its entries may have together, once they exceed `freeSize`.
        public var ratio = 200
        /// Bytes that a file may unpack to at any ratio: too few to do harm.
        public var freeSize = 16 << 20

        public init() {}
    }

    /// In the order of the archive's directory.
    public let entries: [Entry]
    /// The path that findings name.
    public let file: String

    private let bytes: [UInt8]
    private let limits: Limits

    /// Whether the bytes begin as a ZIP file with entries does.
    public static func isZip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

    /// Reads the directory. Throws where the file is damaged, cut off, encrypted or beyond a limit.
    public init(_ bytes: [UInt8], file: String, limits: Limits = Limits()) throws(DiagnosticError) {
        self.bytes = bytes
        self.file = file
        self.limits = limits
        entries = try Self.directory(of: bytes, file: file, limits: limits)
    }

    public func contains(_ name: String) -> Bool { entries.contains { $0.name == name && !$0.isFolder } }

    /// The bytes of one entry, nil where there is none of this name; at most `limit` of them.
    public func read(_ name: String, atMost limit: Int = 64 << 20) throws(DiagnosticError) -> [UInt8]? {
        guard let entry = entries.first(where: { $0.name == name && !$0.isFolder }) else { return nil }
        guard entry.size <= limit else { throw Self.tooLarge(file) }
        var content: [UInt8] = []
        content.reserveCapacity(entry.size)
        try stream(name) { (chunk) throws(DiagnosticError) in content.append(contentsOf: chunk) }
        return content
    }

    /// Hands on one entry piece by piece, so that it need never be in memory as a whole; false where there is none.
    @discardableResult
    public func stream(
        _ name: String, _ take: (UnsafeRawBufferPointer) throws(DiagnosticError) -> Void
    ) throws(DiagnosticError) -> Bool {
        try bytes.withUnsafeBufferPointer { (buffer) throws(DiagnosticError) -> Bool in
            var cursor = try ZipCursor(UnsafeRawBufferPointer(buffer), file: file)
            while let entry = try cursor.next() {
                guard entry.name == name, !entry.isFolder else { continue }
                var total = 0
                while let chunk = try cursor.chunk() {
                    total += chunk.count
                    // The directory was held against the limits; what comes may not be more than it said.
                    guard total <= entry.size else { throw Self.damaged(file) }
                    try take(chunk)
                }
                guard total == entry.size else { throw Self.damaged(file) }
                return true
            }
            return false
        }
    }

    private static func directory(of bytes: [UInt8], file: String, limits: Limits) throws(DiagnosticError) -> [Entry] {
        try bytes.withUnsafeBufferPointer { (buffer) throws(DiagnosticError) -> [Entry] in
            var cursor = try ZipCursor(UnsafeRawBufferPointer(buffer), file: file)
            var entries: [Entry] = []
            var names: Set<String> = []
            var total = 0
            while let entry = try cursor.next() {
                // Two programs may each take another of two entries of one name: what is checked must be what is read.
                guard names.insert(entry.name).inserted else { throw damaged(file) }
                guard entries.count < limits.entries, entry.size <= limits.entrySize else { throw tooLarge(file) }
                total += entry.size
                guard total <= limits.totalSize, total <= max(limits.freeSize, buffer.count * limits.ratio) else {
                    throw tooLarge(file)
                }
                entries.append(entry)
            }
            return entries
        }
    }

    static func damaged(_ file: String) -> DiagnosticError {
        DiagnosticError(
            Diagnostic(
                .damagedArchive, at: SourceLocation(file), zh: "文件已损坏或不完整（压缩包无法读取）。",
                en: "The file is damaged or cut off: its ZIP container cannot be read."))
    }

    static func tooLarge(_ file: String) -> DiagnosticError {
        DiagnosticError(
            Diagnostic(
                .oversizedArchive, at: SourceLocation(file), zh: "解压后的内容过多，未予读取。",
                en: "It unpacks to more than is safe and was not read."))
    }
}

extension Rule {
    public static let damagedArchive = Rule(
        "damaged-archive",
        statement: .init(zh: "文件须完整无损。", en: "A file is whole."),
        explanation: .init(
            zh: "XLSX、DOCX 等文件是一个压缩包。复制中断、优盘提前拔出或传输出错都会使它残缺，读出的内容便不可信，因此整个文件不予采用。",
            en:
                "XLSX, DOCX and the like are ZIP files. A copy cut short leaves one that cannot be trusted, so none of it is used."
        ),
        remedy: .init(
            zh: "从原处重新复制；用 Excel 或 WPS 打开确认内容无误后另存一次。",
            en: "Copy it again from where it came; open it in a spreadsheet, look it over and save it anew."))

    public static let oversizedArchive = Rule(
        "oversized-archive",
        statement: .init(
            zh: "压缩包解压后不超过 1 GB、1 万个文件，不超过自身大小的 200 倍（16 MB 以内不限倍数）。",
            en: "A ZIP file unpacks to at most 1 GB, 10,000 entries and 200 times its own size (16 MB at any ratio)."),
        explanation: .init(
            zh: "“压缩炸弹”用几 KB 的文件占满内存和磁盘；正常的表格和文档远达不到这些上限。",
            en:
                "A ZIP bomb of a few kilobytes fills memory and disk; honest tables and documents stay far below these bounds."
        ),
        remedy: .init(
            zh: "确认文件来源；在 Excel 或 WPS 中把需要的数据复制到新工作簿后另存。",
            en: "Make sure where the file comes from; copy the data that is needed to a new workbook and save that."))
}
