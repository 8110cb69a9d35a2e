#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file that is being sent. It stays what it was when it was opened, whatever is renamed over its name meanwhile.
final class OpenFile: Sendable {
    let size: Int
    private let descriptor: Int32

    /// Opens what the parts name below `root`, from folder to folder, without following a link; nil where that is no file.
    ///
    /// Not to wait on a pipe that lies there, it opens without blocking.
    init?(_ parts: [String], in root: String) {
        guard let name = parts.last else { return nil }
        var folder = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        for part in parts.dropLast() where folder >= 0 {
            let next = openat(folder, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            close(folder)
            folder = next
        }
        guard folder >= 0 else { return nil }
        let file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        close(folder)
        guard file >= 0 else { return nil }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(file)
            return nil
        }
        (descriptor, size) = (file, Int(status.st_size))
    }

    deinit { close(descriptor) }

    /// The bytes of a range; fewer where the file ends before.
    func bytes(_ range: Range<Int>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            while count < range.count {
                let got = pread(
                    descriptor, buffer.baseAddress.map { $0 + count }, range.count - count, range.lowerBound + count)
                guard got > 0 else { return }
                count += got
            }
        }
    }
}
