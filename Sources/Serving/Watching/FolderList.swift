#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What lies in a folder; nothing where it cannot be read or has gone.
struct FolderList {
    struct Entry {
        let name: String
        let isFolder: Bool
        /// What changes with the file: its number, size and times.
        let stamp: Stamp
    }

    struct Stamp: Hashable {
        let file: UInt64
        let size: Int64
        let mode: UInt32
        let seconds: [Int]
        let nanoseconds: [Int]
    }

    private(set) var entries: [Entry] = []

    init(_ folder: String) {
        guard let stream = opendir(folder) else { return }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name != ".", name != ".." else { continue }
            var status = stat()
            guard lstat(folder + "/" + name, &status) == 0 else { continue }
            entries.append(
                Entry(name: name, isFolder: status.st_mode & S_IFMT == S_IFDIR, stamp: Self.stamp(of: status)))
        }
    }

    private static func stamp(of status: stat) -> Stamp {
        #if canImport(Glibc)
            let times = [status.st_mtim, status.st_ctim]
        #else
            let times = [status.st_mtimespec, status.st_ctimespec]
        #endif
        return Stamp(
            file: UInt64(status.st_ino), size: Int64(status.st_size), mode: UInt32(status.st_mode),
            seconds: times.map { Int($0.tv_sec) }, nanoseconds: times.map { Int($0.tv_nsec) })
    }
}
