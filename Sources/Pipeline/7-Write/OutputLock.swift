/// Keeps other builds out of an output folder for as long as it lives; the system gives the lock back when a process dies.
final class OutputLock: Sendable {
    private let descriptor: Int32

    /// Nil while another process has the lock.
    init?(_ path: String) throws(FileFailure) {
        guard let descriptor = try FileSystem.lock(path) else { return nil }
        self.descriptor = descriptor
    }

    deinit { FileSystem.unlock(descriptor) }
}
