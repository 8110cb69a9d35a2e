#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file from which parts are read: one without a name for what a stage can't keep in memory, gone with the process however that
/// ends, or one that is there.
final class SpillFile: Sendable {
    private let descriptor: Int32
    /// Where it was made, for messages.
    private let path: String

    /// Makes the file under `path` and takes its name away at once.
    init(at path: String) throws(FileFailure) {
        try FileSystem.removeFile(path)
        descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        self.path = path
        guard descriptor >= 0 else { throw FileFailure(action: .write, path: path, code: errno) }
        try FileSystem.removeFile(path)
    }

    /// Makes the file, which keeps its name and is for nobody else to read.
    init(writing path: String) throws(FileFailure) {
        descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        self.path = path
        guard descriptor >= 0 else { throw FileFailure(action: .write, path: path, code: errno) }
    }

    /// Reads a file that is there.
    init(reading path: String) throws(FileFailure) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        self.path = path
        guard descriptor >= 0 else { throw FileFailure(action: .read, path: path, code: errno) }
    }

    /// How many bytes it has.
    var count: Int {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    func write(_ bytes: [UInt8], at offset: Int) throws(FileFailure) {
        var code: Int32 = 0
        bytes.withUnsafeBytes { bytes in
            var written = 0
            while written < bytes.count {
                let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
                let count = pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset + written))
                guard count > 0 || (count < 0 && errno == EINTR) else {
                    code = count < 0 ? errno : ENOSPC
                    return
                }
                written += max(count, 0)
            }
        }
        guard code == 0 else { throw FileFailure(action: .write, path: path, code: code) }
    }

    func read(_ range: Range<Int>) throws(FileFailure) -> [UInt8] {
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            let buffer = UnsafeMutableRawBufferPointer(buffer)
            while count < range.count {
                let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[count..<range.count])
                let got = pread(descriptor, rest.baseAddress, rest.count, off_t(range.lowerBound + count))
                guard got > 0 || (got < 0 && errno == EINTR) else {
                    code = got < 0 ? errno : EIO
                    return
                }
                count += max(got, 0)
            }
        }
        guard code == 0 else { throw FileFailure(action: .read, path: path, code: code) }
        return bytes
    }
}
