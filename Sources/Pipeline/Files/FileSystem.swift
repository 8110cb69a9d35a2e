#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The few calls on files that the pipeline makes, in POSIX terms: Foundation's writes flush each file to the disk, which
/// makes a large site take nine times as long (`docs/performance.md`).
enum FileSystem {
    enum Kind {
        case file, folder, symbolicLink, other
    }

    private static func failure(_ action: FileFailure.Action, _ path: String) -> FileFailure {
        FileFailure(action: action, path: path, code: errno)
    }

    /// What a mistaken or hostile file can take in memory at most.
    private static let readLimit = 256 << 20

    /// The whole file.
    static func read(_ path: String) throws(FileFailure) -> [UInt8] {
        let (descriptor, size) = try openForReading(path)
        defer { close(descriptor) }
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Self.read(
                    descriptor, UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
                )
                guard got > 0 else {
                    code = got < 0 ? errno : 0
                    return
                }
                count += got
            }
        }
        guard code == 0 else { throw FileFailure(action: .read, path: path, code: code) }
        return bytes
    }

    /// The whole of what the system tells as a file, the size of which it does not know.
    static func readStream(_ path: String) throws(FileFailure) -> [UInt8] {
        let (descriptor, _) = try openForReading(path)
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 64 * 1024)
        while true {
            let got = piece.withUnsafeMutableBytes { read(descriptor, $0) }
            guard got >= 0 else { throw failure(.read, path) }
            guard got > 0 else { return bytes }
            bytes += piece[..<got]
        }
    }

    private static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #else
            Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }

    private static func openForReading(_ path: String) throws(FileFailure) -> (descriptor: Int32, size: Int) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(.read, path) }
        var status = stat()
        var code: Int32 = 0
        if fstat(descriptor, &status) != 0 {
            code = errno
        } else if status.st_mode & S_IFMT != S_IFREG {
            code = EISDIR
        } else if status.st_size > readLimit {
            code = EFBIG
        }
        guard code == 0 else {
            close(descriptor)
            throw FileFailure(action: .read, path: path, code: code)
        }
        return (descriptor, Int(status.st_size))
    }

    /// A path with symbolic links and `..` resolved; what does not exist yet is added as it is.
    static func resolved(_ path: String) -> String {
        if let real = realpath(path, nil) {
            defer { free(real) }
            return String(cString: real)
        }
        guard let slash = path.lastIndex(of: "/") else { return resolved(".") + "/" + path }
        guard slash != path.startIndex else { return path }
        let folder = resolved(String(path[..<slash]))
        switch path[slash...] {
        case "/", "/.": return folder
        // Nothing in what is resolved is a link, so that it leads back by its names.
        case "/..": return String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)])
        default: return folder + path[slash...]
        }
    }

    /// Makes the file with just these bytes; `flushed` waits until they are on the disk, `isPrivate` keeps others from reading it.
    static func write(
        _ bytes: UnsafeRawBufferPointer, to path: String, flushed: Bool = false, isPrivate: Bool = false
    ) throws(FileFailure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, isPrivate ? 0o600 : 0o644)
        guard descriptor >= 0 else { throw failure(.write, path) }
        var written = 0
        while written < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
            #if canImport(Glibc)
                let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
            #else
                let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
            #endif
            guard count > 0 || (count < 0 && errno == EINTR) else {
                let problem = failure(.write, path)
                close(descriptor)
                throw problem
            }
            written += max(count, 0)
        }
        guard !flushed || fsync(descriptor) == 0 else {
            let problem = failure(.write, path)
            close(descriptor)
            throw problem
        }
        // A full disk may only show when the file is closed.
        guard close(descriptor) == 0 else { throw failure(.write, path) }
    }

    /// The same for nobody else to read.
    static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) {
        var failure: FileFailure?
        bytes.withUnsafeBytes { bytes in
            do throws(FileFailure) {
                try write(bytes, to: path, isPrivate: true)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }

    /// What stands at the path itself, a symbolic link not followed; nil for nothing.
    static func kind(of path: String) throws(FileFailure) -> Kind? {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw failure(.inspect, path)
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        case S_IFLNK: return .symbolicLink
        default: return .other
        }
    }

    /// How the file at the path looks from outside, a symbolic link not followed; nil for nothing and for what is no file.
    static func stamp(of path: String) -> FileStamp? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        #if canImport(Glibc)
            let (modified, changed) = (status.st_mtim, status.st_ctim)
        #else
            let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
        #endif
        return FileStamp(
            size: Int(status.st_size), modified: nanoseconds(modified), changed: nanoseconds(changed),
            node: UInt64(status.st_ino))
    }

    /// By the clock that stamps files, in nanoseconds since 1970.
    static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return nanoseconds(time)
    }

    private static func nanoseconds(_ time: timespec) -> Int { time.tv_sec * 1_000_000_000 + time.tv_nsec }

    /// The names in a folder, sorted by their bytes: the order in which a file system lists them is nobody's.
    static func names(in folder: String) throws(FileFailure) -> [String] {
        try rawNames(in: folder).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The names as the file system has them, which need not be UTF-8; otherwise as `names(in:)`.
    static func rawNames(in folder: String) throws(FileFailure) -> [[UInt8]] {
        guard let stream = opendir(folder) else { throw failure(.list, folder) }
        defer { closedir(stream) }
        var names: [[UInt8]] = []
        while true {
            // The end and a failure both give nil; only errno tells them apart.
            errno = 0
            guard let entry = readdir(stream) else {
                guard errno == 0 else { throw failure(.list, folder) }
                break
            }
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { name in
                    [UInt8](UnsafeRawBufferPointer(start: name, count: strlen(name)))
                }
            }
            if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// Makes the folder and those above it that are missing.
    static func makeFolder(_ path: String) throws(FileFailure) {
        if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
            throw failure(.makeFolder, path)
        }
        try makeFolder(String(path[..<slash]))
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw failure(.makeFolder, path) }
    }

    /// Keeps other users of the machine out of a folder; a stick, whose file system knows no users, stays as it is.
    static func restrictToOwner(_ folder: String) { _ = chmod(folder, 0o700) }

    static func rename(_ source: String, to target: String) throws(FileFailure) {
        #if canImport(Glibc)
            let result = Glibc.rename(source, target)
        #else
            let result = Darwin.rename(source, target)
        #endif
        guard result == 0 else { throw failure(.rename, source) }
    }

    /// Gives a file a second name, and says whether that could be had: not every file system can, nor any across two of them.
    static func link(_ source: String, to target: String) -> Bool {
        #if canImport(Glibc)
            Glibc.link(source, target) == 0
        #else
            Darwin.link(source, target) == 0
        #endif
    }

    /// Removes a file; one that is not there, or whose folder has become a file, is no failure.
    static func removeFile(_ path: String) throws(FileFailure) {
        guard unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR else { throw failure(.remove, path) }
    }

    /// Removes a folder if it is empty, and says whether it did.
    @discardableResult
    static func removeEmptyFolder(_ path: String) -> Bool { rmdir(path) == 0 }

    /// Removes a folder with all that is in it; symbolic links are removed, not followed.
    static func removeTree(_ path: String) throws(FileFailure) {
        guard let kind = try kind(of: path) else { return }
        guard kind == .folder else { return try removeFile(path) }
        for name in try names(in: path) { try removeTree(path + "/" + name) }
        guard rmdir(path) == 0 || errno == ENOENT else { throw failure(.remove, path) }
    }

    /// Whether the file holds exactly these bytes.
    static func holds(_ bytes: UnsafeRawBufferPointer, at path: String) -> Bool {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == bytes.count
        else { return false }
        return withUnsafeTemporaryAllocation(byteCount: 64 * 1024, alignment: 16) { chunk in
            var compared = 0
            while compared < bytes.count {
                let got = read(descriptor, chunk)
                guard got > 0, compared + got <= bytes.count,
                    let start = bytes.baseAddress, let read = chunk.baseAddress,
                    memcmp(start + compared, read, got) == 0
                else { return false }
                compared += got
            }
            return true
        }
    }

    /// Takes the lock that this file stands for, or nil while another process has it; closing gives it back.
    static func lock(_ path: String) throws(FileFailure) -> Int32? {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(.lock, path) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let problem = failure(.lock, path)
            close(descriptor)
            guard problem.code == EWOULDBLOCK else { throw problem }
            return nil
        }
        return descriptor
    }

    static func unlock(_ descriptor: Int32) { close(descriptor) }
}
