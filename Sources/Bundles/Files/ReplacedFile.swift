/// A file of the office's that takes the place of an earlier one at once.
public enum ReplacedFile {
    /// Writes the bytes under a temporary name, waits until they are on the disk, and renames: who is killed leaves the old file or
    /// the new one. A link is replaced and not written through.
    public static func write(_ bytes: [UInt8], to path: String, mode: UInt32) throws(BundleFailure) {
        let part = path + ".part"
        try FileManaging.remove(part)
        try NewFile.make(part, bytes, mode: mode)
        do {
            try FileManaging.rename(part, to: path)
        } catch {
            // The first failure tells why.
            try? FileManaging.remove(part)
            throw error
        }
    }
}
