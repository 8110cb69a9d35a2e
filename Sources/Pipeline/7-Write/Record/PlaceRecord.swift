import Model

/// Where the record of one place stands: its end, and what it says last of each item.
struct PlaceRecord: Hashable, Sendable {
    private struct Mark: Hashable, Sendable {
        let day: Day
        var count: Int
    }

    var head: LogHead
    private(set) var items: [LogSubject: ItemRecord] = [:]
    /// How many lines there were at the end of each day that has any.
    private var marks: [Mark] = []

    /// A record that has not begun.
    init(of region: RegionCode) { head = LogHead(count: 0, digest: LogChain.seed(of: region)) }

    /// How many lines there were at the end of a day.
    func lineCount(on day: Day) -> Int { marks.last { $0.day <= day }?.count ?? 0 }

    mutating func follow(_ entry: LogEntry) {
        if items[entry.subject]?.follow(entry) == nil { items[entry.subject] = ItemRecord(entry) }
        // A line that was taken over is older than the lines before it may be; it counts from the day on which it was written.
        let day = max(entry.takenOver ?? entry.day, marks.last?.day ?? entry.day)
        if marks.last?.day == day {
            marks[marks.count - 1].count += 1
        } else {
            marks.append(Mark(day: day, count: (marks.last?.count ?? 0) + 1))
        }
    }
}
