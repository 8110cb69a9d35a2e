#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A new file that is written piece by piece; one that is not finished is removed.
final class FileWriting {
    private let path: String
    private var descriptor: Int32

    /// Fails where anything has the name already; the mode holds from the first moment.
    init(_ path: String, mode: mode_t = 0o644) throws(BundleFailure) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw .system(path) }
    }

    deinit {
        guard descriptor >= 0 else { return }
        close(descriptor)
        unlink(path)
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws(BundleFailure) {
        var written = 0
        while written < bytes.count {
            #if canImport(Glibc)
                let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
            #else
                let count = Darwin.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
            #endif
            guard count >= 0 || errno == EINTR else { throw .system(path) }
            written += max(count, 0)
        }
    }

    /// Waits until the bytes are on the disk, and asks the system to forget them, so that who reads back asks the disk.
    func finish() throws(BundleFailure) {
        guard fsync(descriptor) == 0 else { throw .system(path) }
        #if canImport(Glibc)
            _ = posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
        #endif
        let closed = close(descriptor)
        descriptor = -1
        // A full disk may only show when the file is closed.
        guard closed == 0 else {
            let failure = BundleFailure.system(path)
            unlink(path)
            throw failure
        }
    }
}
