#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Files by plain system calls, without flushing: the fastest way there is, which is what a floor has to be.
public enum PlainFiles {
    public static func read(_ path: String) throws(FileProblem) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileProblem("read", path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileProblem("read", path) }
        let size = Int(status.st_size)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = readBytes(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
                guard got > 0 else { return }
                count += got
            }
        }
        guard bytes.count == size else { throw FileProblem("read", path) }
        return bytes
    }

    public static func write(_ bytes: [UInt8], to path: String) throws(FileProblem) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileProblem("write", path) }
        let isWhole = bytes.withUnsafeBytes { bytes in
            var written = 0
            while written < bytes.count {
                let put = writeBytes(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
                guard put > 0 else { return false }
                written += put
            }
            return true
        }
        guard close(descriptor) == 0, isWhole else { throw FileProblem("write", path) }
    }

    /// Makes the folder and those above it that are missing.
    public static func makeFolder(_ path: String) throws(FileProblem) {
        if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
            throw FileProblem("make the folder", path)
        }
        try makeFolder(String(path[..<slash]))
        try makeFolder(path)
    }

    public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    private static func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, buffer, count)
        #else
            Darwin.read(descriptor, buffer, count)
        #endif
    }

    private static func writeBytes(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, buffer, count)
        #else
            Darwin.write(descriptor, buffer, count)
        #endif
    }
}
