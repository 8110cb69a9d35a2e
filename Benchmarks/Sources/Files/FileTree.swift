#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The folders and files below a folder, as paths relative to it; folders stand before what they hold.
public struct FileTree {
    public private(set) var folders: [String] = []
    public private(set) var files: [String] = []

    public init(_ root: String) throws(FileProblem) {
        try list(root, prefix: "")
    }

    private mutating func list(_ folder: String, prefix: String) throws(FileProblem) {
        guard let stream = opendir(folder) else { throw FileProblem("list", folder) }
        defer { closedir(stream) }
        var below: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            var status = stat()
            guard lstat(folder + "/" + name, &status) == 0 else { throw FileProblem("look at", folder + "/" + name) }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: below.append(name)
            case S_IFREG: files.append(prefix + name)
            default: continue
            }
        }
        for name in below.sorted() {
            folders.append(prefix + name)
            try list(folder + "/" + name, prefix: prefix + name + "/")
        }
    }
}
