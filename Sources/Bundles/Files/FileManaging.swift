#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The calls on whole files and folders that a transfer makes; symbolic links are never followed.
enum FileManaging {
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// In bytes; nil where there is no such plain file.
    static func size(of path: String) -> Int? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    /// Waits until a file is on the disk.
    static func flush(_ path: String) throws(BundleFailure) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .system(path) }
    }

    static func rename(_ source: String, to target: String) throws(BundleFailure) {
        #if canImport(Glibc)
            let result = Glibc.rename(source, target)
        #else
            let result = Darwin.rename(source, target)
        #endif
        guard result == 0 else { throw .system(target) }
    }

    /// One that is not there is no failure.
    static func remove(_ path: String) throws(BundleFailure) {
        guard unlink(path) == 0 || errno == ENOENT else { throw .system(path) }
    }

    /// Makes the folder and those above it that are missing.
    static func makeFolder(_ path: String) throws(BundleFailure) {
        if mkdir(path, 0o755) == 0 { return }
        if errno == EEXIST {
            var status = stat()
            guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { throw .system(path, ENOTDIR) }
            return
        }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
            throw .system(path)
        }
        try makeFolder(String(path[..<slash]))
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw .system(path) }
    }

    static func removeTree(_ path: String) throws(BundleFailure) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFDIR else { return try remove(path) }
        for name in try names(in: path) { try removeTree(path + "/" + name) }
        guard rmdir(path) == 0 || errno == ENOENT else { throw .system(path) }
    }

    static func names(in folder: String) throws(BundleFailure) -> [String] {
        guard let stream = opendir(folder) else { throw .system(folder) }
        defer { closedir(stream) }
        var names: [String] = []
        while true {
            // The end and a failure both give nil; only errno tells them apart.
            errno = 0
            guard let entry = readdir(stream) else {
                guard errno == 0 else { throw .system(folder) }
                return names
            }
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
    }
}

extension BundleFolder {
    func makeFolder(of path: BundlePath) throws(BundleFailure) {
        let name = name(of: path)
        guard let slash = name.lastIndex(of: "/") else { return }
        try FileManaging.makeFolder(String(name[..<slash]))
    }

    /// Removes a file and the folders that are empty after it; one that is not there is no failure.
    func removeFile(_ path: BundlePath) throws(BundleFailure) {
        try FileManaging.remove(name(of: path))
        var folder = path.bytes[...]
        while let slash = folder.lastIndex(of: UInt8(ascii: "/")) {
            folder = folder[..<slash]
            guard rmdir(name(of: BundlePath(folder))) == 0 else { return }
        }
    }
}
