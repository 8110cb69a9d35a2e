import CArchive

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Writes a ZIP file entry by entry; the same entries give the same bytes, whenever and wherever.
///
/// Entries have no time, which a ZIP file would keep by the clock of one time zone.
public struct ZipWriter: ~Copyable {
    /// The system's reason, as `errno` has it.
    public struct Failure: Error { public let code: Int32 }

    private let handle: OpaquePointer
    private let locale = UnicodeLocale()

    /// Makes the file, or empties one that is there.
    public init(path: String) throws(Failure) {
        guard let handle = archive_write_new() else { throw Failure(code: ENOMEM) }
        guard archive_write_set_format_zip(handle) == ARCHIVE_OK,
            archive_write_set_options(handle, "zip:hdrcharset=UTF-8") == ARCHIVE_OK,
            archive_write_open_filename(handle, path) == ARCHIVE_OK
        else {
            let code = archive_errno(handle)
            archive_write_free(handle)
            throw Failure(code: code)
        }
        self.handle = handle
    }

    deinit { archive_write_free(handle) }

    /// Begins an entry of so many bytes, which `append` then gives.
    public func begin(_ name: String, size: Int) throws(Failure) {
        guard let entry = archive_entry_new() else { throw Failure(code: ENOMEM) }
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname_utf8(entry, name)
        archive_entry_set_size(entry, la_int64_t(size))
        archive_entry_set_filetype(entry, S_IFREG)
        archive_entry_set_perm(entry, 0o644)
        try check(locale.during { archive_write_header(handle, entry) })
    }

    public func append(_ bytes: UnsafeRawBufferPointer) throws(Failure) {
        guard !bytes.isEmpty, archive_write_data(handle, bytes.baseAddress, bytes.count) != bytes.count else { return }
        throw Failure(code: archive_errno(handle))
    }

    /// Writes the directory; without it the file is none.
    public func finish() throws(Failure) { try check(archive_write_close(handle)) }

    private func check(_ result: Int32) throws(Failure) {
        guard result == ARCHIVE_OK || result == ARCHIVE_WARN else { throw Failure(code: archive_errno(handle)) }
    }
}
