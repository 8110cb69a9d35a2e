import Dispatch
import Synchronization

/// What a manifest keeps of a file.
struct FileDigest: Hashable, Sendable {
    /// In bytes.
    let size: Int
    /// As 64 hexadecimal digits in lower case.
    let sha256: String
}

extension BundleFolder {
    /// The digests of the files, in their order, computed by `jobs` threads with one buffer each.
    func digests(of paths: [BundlePath], jobs: Int) -> [Result<FileDigest, BundleFailure>] {
        [Result<FileDigest, BundleFailure>](unsafeUninitializedCapacity: paths.count) { slots, initialized in
            // Each file has a slot of its own, written once.
            nonisolated(unsafe) let slots = slots
            let next = Atomic<Int>(0)
            DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, paths.count))) { _ in
                while true {
                    let position = next.add(1, ordering: .relaxed).oldValue
                    guard position < paths.count else { return }
                    slots.initializeElement(
                        at: position, to: Result { () throws(BundleFailure) in try digest(of: paths[position]) })
                }
            }
            initialized = paths.count
        }
    }
}
