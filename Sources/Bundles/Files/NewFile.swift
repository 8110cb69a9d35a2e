#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file that was not there before.
public enum NewFile {
    /// Makes the file with these bytes, on the disk when it returns; fails where anything has the name already.
    ///
    /// The mode holds from the first moment, so that a secret is never readable in between.
    public static func make(_ path: String, _ bytes: [UInt8], mode: mode_t) throws(BundleFailure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw .system(path) }
        var code: Int32 = 0
        bytes.withUnsafeBytes { bytes in
            var written = 0
            while written < bytes.count, code == 0 {
                let count = write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
                if count < 0, errno != EINTR { code = errno }
                written += max(count, 0)
            }
        }
        if code == 0, fsync(descriptor) != 0 { code = errno }
        // A full disk may only show when the file is closed.
        if close(descriptor) != 0, code == 0 { code = errno }
        guard code == 0 else {
            unlink(path)
            throw .system(path, code)
        }
    }
}
