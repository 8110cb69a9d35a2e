import Model

/// Where the record has left one disclosure or notice.
struct ItemRecord: Hashable, Sendable {
    /// The date of publication that it stated when it was first built.
    let stated: Day?
    private(set) var event: LogEntry.Event
    /// The day of the last line.
    private(set) var day: Day
    /// How many days a notice was last said to hang, and from when.
    private(set) var start: Day?
    private(set) var days: Int?
    /// What was public last, whether it still is or not.
    private(set) var content: String?
    private(set) var table: String?
    /// The reason of the last change, or the digits that stand for it.
    private(set) var reason = ""
    private(set) var reasonMark: String?
    /// The states in which it has been public, the oldest first; the last of a day counts.
    private(set) var versions: [PublicationVersion] = []

    var isPublic: Bool { event.leavesPublic }

    /// From its first line.
    init(_ entry: LogEntry) {
        stated = entry.stated
        event = entry.event
        day = entry.day
        follow(entry)
    }

    /// After one more line.
    mutating func follow(_ entry: LogEntry) {
        (event, day) = (entry.event, entry.day)
        guard event.leavesPublic else { return }
        (start, days) = (entry.stated ?? start, entry.days ?? days)
        content = entry.content ?? content
        table = entry.table
        if event == .changed { (reason, reasonMark) = (entry.reason, entry.reasonMark) }
        if let content { Self.add(PublicationVersion(day: day, digest: content), to: &versions) }
    }

    /// What is built again the same day is no correction, nor is what comes back as it was.
    static func add(_ version: PublicationVersion, to versions: inout [PublicationVersion]) {
        if versions.last?.day == version.day { versions.removeLast() }
        if versions.last?.digest != version.digest { versions.append(version) }
    }
}
