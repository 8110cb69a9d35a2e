/// By what a file system tells that a file is not the one that it was: its size and when it was last written.
struct FileStamp: Hashable, Sendable {
    let size: Int
    /// Nanoseconds since 1970.
    let modified: Int
    /// When anything of it was last changed, its time of writing included, which a program can set back.
    let changed: Int
    let node: UInt64

    /// Of what is no file.
    static let none = FileStamp(size: 0, modified: 0, changed: 0, node: 0)

    /// File systems keep time in steps: of ten milliseconds on this one, of two seconds on a stick.
    private static let step = 2_000_000_000

    /// Whether the file could be written again without the stamp becoming another one, seen at the time given.
    func isTooFresh(at now: Int) -> Bool { max(modified, changed) > now - Self.step }

    /// Whether it is the same file as far as a copy tells, which gets a node and a time of change of its own.
    func looks(like other: FileStamp) -> Bool { size == other.size && modified == other.modified }
}
