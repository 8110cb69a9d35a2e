/// What pages of one kind, or one page, cost.
public struct PageCosts: Sendable {
    public internal(set) var pages = 0
    /// How many of them were as the last build had left them.
    public internal(set) var recalled = 0
    /// The pages' own files and their downloads, with those that are published as they are.
    public internal(set) var files = 0
    public internal(set) var bytes = 0
    public internal(set) var phases: [PagePhase: WorkTime] = [:]

    public var time: WorkTime { phases.values.reduce(.zero) { $0 + $1 } }

    mutating func add(_ other: Self) {
        pages += other.pages
        recalled += other.recalled
        files += other.files
        bytes += other.bytes
        phases.merge(other.phases) { $0 + $1 }
    }
}
