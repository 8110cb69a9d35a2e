import Formats

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A bundle's files on the disk. No symbolic link below the folder is ever followed.
struct BundleFolder: Sendable {
    let root: String

    init(_ root: String) { self.root = root }

    struct Entry: Hashable, Sendable {
        let path: BundlePath
        let isFile: Bool
        let size: Int
    }

    /// What a hostile stick can cost at most.
    static let entryLimit = 1_000_000
    private static let depthLimit = 64

    /// All that lies in it but folders, in the order of the paths.
    func entries() throws(BundleFailure) -> [Entry] {
        let descriptor = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(root) }
        var entries: [Entry] = []
        try list(descriptor, at: BundlePath([]), depth: 0, into: &entries)
        return entries.sorted { $0.path < $1.path }
    }

    /// Takes the descriptor over.
    private func list(
        _ descriptor: Int32, at path: BundlePath, depth: Int, into entries: inout [Entry]
    ) throws(BundleFailure) {
        guard let stream = fdopendir(descriptor) else {
            let failure = BundleFailure.system(name(of: path))
            close(descriptor)
            throw failure
        }
        defer { closedir(stream) }
        while true {
            // The end and a failure both give nil; only errno tells them apart.
            errno = 0
            guard let entry = readdir(stream) else {
                guard errno == 0 else { throw .system(name(of: path)) }
                return
            }
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { name in
                    [UInt8](UnsafeRawBufferPointer(start: name, count: strlen(name)))
                }
            }
            if name == [0x2E] || name == [0x2E, 0x2E] { continue }
            try add(name, in: descriptor, at: path.appending(name), depth: depth, into: &entries)
        }
    }

    private func add(
        _ name: [UInt8], in folder: Int32, at path: BundlePath, depth: Int, into entries: inout [Entry]
    ) throws(BundleFailure) {
        let terminated = name.map { CChar(bitPattern: $0) } + [0]
        var status = stat()
        guard fstatat(folder, terminated, &status, AT_SYMLINK_NOFOLLOW) == 0 else { throw .system(self.name(of: path)) }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            guard entries.count < Self.entryLimit else { throw Self.tooLarge(root) }
            let isFile = status.st_mode & S_IFMT == S_IFREG
            return entries.append(Entry(path: path, isFile: isFile, size: isFile ? Int(status.st_size) : 0))
        }
        guard depth < Self.depthLimit else { throw Self.tooLarge(root) }
        let descriptor = openat(folder, terminated, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(self.name(of: path)) }
        try list(descriptor, at: path, depth: depth + 1, into: &entries)
    }

    private static func tooLarge(_ root: String) -> BundleFailure {
        BundleFailure(
            zh: "\(root) 中的文件多于 \(entryLimit) 个，或者文件夹套得深过 \(depthLimit) 层。",
            en: "\(root) holds more than \(entryLimit) files, or folders more than \(depthLimit) deep.")
    }

    /// As messages name a file of it.
    func name(of path: BundlePath) -> String { path.bytes.isEmpty ? root : root + "/" + path.description }
}

extension BundleFolder {
    /// The file opened for reading, whose last name is no symbolic link; the caller closes it.
    private func descriptor(of path: BundlePath) throws(BundleFailure) -> Int32 {
        let full = (Array(root.utf8) + [0x2F] + path.bytes).map { CChar(bitPattern: $0) } + [0]
        // Without O_NONBLOCK a pipe put in the file's place would keep us waiting for ever.
        let descriptor = open(full, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(name(of: path)) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .system(name(of: path), EISDIR)
        }
        return descriptor
    }

    /// Hands the file's bytes on, a piece at a time, until it ends or `use` has had enough.
    func read(_ path: BundlePath, use: (UnsafeRawBufferPointer) -> Bool) throws(BundleFailure) {
        let descriptor = try descriptor(of: path)
        defer { close(descriptor) }
        var code: Int32 = 0
        withUnsafeTemporaryAllocation(byteCount: 256 * 1024, alignment: 16) { chunk in
            while true {
                #if canImport(Glibc)
                    let got = Glibc.read(descriptor, chunk.baseAddress, chunk.count)
                #else
                    let got = Darwin.read(descriptor, chunk.baseAddress, chunk.count)
                #endif
                if got < 0, errno == EINTR { continue }
                if got < 0 { code = errno }
                guard got > 0, use(UnsafeRawBufferPointer(rebasing: chunk[..<got])) else { return }
            }
        }
        guard code == 0 else { throw .system(name(of: path), code) }
    }

    /// The whole file, or nil where it is longer than `limit`.
    func bytes(of path: BundlePath, limit: Int) throws(BundleFailure) -> [UInt8]? {
        var bytes: [UInt8] = []
        try read(path) { chunk in
            bytes.append(contentsOf: chunk)
            return bytes.count <= limit
        }
        return bytes.count <= limit ? bytes : nil
    }

    func digest(of path: BundlePath) throws(BundleFailure) -> FileDigest {
        var hash = SHA256()
        var count = 0
        try read(path) { chunk in
            hash.update(chunk)
            count += chunk.count
            return true
        }
        return FileDigest(size: count, sha256: hash.hex())
    }
}
