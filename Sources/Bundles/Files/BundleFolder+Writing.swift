#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension BundleFolder {
    /// Writes a file of the root under a temporary name, waits until it is on the disk, and renames it into place.
    func write(_ bytes: [UInt8], to name: String) throws(BundleFailure) {
        let temporary = root + "/" + Self.temporaryName(of: name)
        // A link that somebody put there is removed and not written through.
        try FileManaging.remove(temporary)
        try NewFile.make(temporary, bytes, mode: 0o644)
        do {
            try FileManaging.rename(temporary, to: "\(root)/\(name)")
        } catch {
            // The first failure tells why.
            try? FileManaging.remove(temporary)
            throw error
        }
    }

    static func temporaryName(of name: String) -> String { ".\(name).part" }

    /// Removes a file of the root; one that is not there is no failure.
    func remove(_ name: String) throws(BundleFailure) { try FileManaging.remove("\(root)/\(name)") }

    /// Waits until the names are on the disk as well.
    func flushNames() throws(BundleFailure) {
        let descriptor = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(root) }
        defer { close(descriptor) }
        // Some file systems of sticks can't flush a folder.
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw .system(root) }
    }
}
