#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a file system has left, counted as it counts: a file takes whole clusters, 32 KB each on most sticks.
struct FreeSpace {
    private let cluster: Int
    private let available: Int
    private let path: String

    init(at path: String) throws(BundleFailure) {
        var status = statvfs()
        guard statvfs(path, &status) == 0 else { throw .system(path) }
        cluster = max(Int(status.f_frsize), 512)
        available = Int(status.f_bavail) * cluster
        self.path = path
    }

    /// The bytes that files of these sizes take; a folder's entry for each is allowed for.
    func taken(by sizes: [Int]) -> Int {
        sizes.reduce(0) { $0 + ($1 + cluster - 1) / cluster * cluster } + sizes.count * 96 + cluster
    }

    func require(_ sizes: [Int]) throws(BundleFailure) {
        let needed = taken(by: sizes)
        guard needed > available else { return }
        throw BundleFailure(
            zh:
                "\(path) 的空间不够：要写 \(sizes.count) 个文件，占 \(Self.text(needed))（每簇 \(cluster / 1024) KB），只剩 \(Self.text(available))。",
            en:
                "\(path) has no room: \(sizes.count) files take \(Self.text(needed)) (\(cluster / 1024) KB a cluster), \(Self.text(available)) are left."
        )
    }

    private static func text(_ bytes: Int) -> String { "\((bytes + 1_048_575) / 1_048_576) MB" }
}
