#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Keeps a second transfer away from a folder while one is at work there.
struct TransferLock {
    private let descriptor: Int32

    init(_ folder: BundleFolder) throws(BundleFailure) {
        descriptor = open(folder.root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(folder.root) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno == ENOTSUP || errno == EINVAL else {
            close(descriptor)
            throw BundleFailure(
                zh: "另一个程序正在写入 \(folder.root)，请等它完成。",
                en: "Another process is writing into \(folder.root); wait for it.")
        }
    }

    func release() { close(descriptor) }
}
