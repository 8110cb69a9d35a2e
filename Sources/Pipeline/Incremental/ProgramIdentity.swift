/// Which program runs: what it writes can be another thing with every build of it.
enum ProgramIdentity {
    /// Of the file of the program, as the system tells it; nil where it does not, and nothing may be remembered.
    static func fingerprint() -> Fingerprint? {
        let path = FileSystem.resolved("/proc/self/exe")
        guard let stamp = FileSystem.stamp(of: path) else { return nil }
        var bytes: [UInt8] = []
        bytes.append(text: path)
        bytes.append(stamp)
        return Fingerprint(of: bytes)
    }
}
