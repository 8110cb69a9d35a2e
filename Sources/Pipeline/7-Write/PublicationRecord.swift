import Model

/// What the builds so far have made public and when: the memory against which dates of publication are held.
///
/// It is kept in the output folder's own room as lines of text, so that it changes with the swap that publishes, or not at all.
struct PublicationRecord: Equatable, Sendable {
    struct Key: Hashable, Comparable, Sendable {
        let region: String
        let period: String
        let item: String

        static func < (a: Key, b: Key) -> Bool { (a.region, a.period, a.item) < (b.region, b.period, b.item) }
    }

    struct Entry: Equatable, Sendable {
        /// The date of publication that the disclosure stated when it was first built.
        let stated: Day
        /// The day of the build that first had it.
        let firstBuilt: Day
        /// Whether the last build had it.
        var isPublished: Bool
    }

    /// The latest day that any build showed; nil before the first build.
    private(set) var lastBuild: Day?
    private(set) var entries: [Key: Entry] = [:]

    subscript(disclosure: Disclosure) -> Entry? { entries[Key(disclosure)] }

    /// The record after a build of a day that made these public. Building an earlier day anew, to look back, leaves no trace.
    func adding(_ published: [Disclosure], on day: Day) -> PublicationRecord {
        guard lastBuild.map({ $0 <= day }) ?? true else { return self }
        var record = self
        record.lastBuild = day
        for key in record.entries.keys { record.entries[key]?.isPublished = false }
        for disclosure in published {
            let key = Key(disclosure)
            record.entries[key] = Entry(
                stated: record.entries[key]?.stated ?? disclosure.published ?? day,
                firstBuilt: record.entries[key]?.firstBuilt ?? day, isPublished: true)
        }
        return record
    }
}

extension PublicationRecord.Key {
    init(_ disclosure: Disclosure) {
        region = disclosure.region.description
        period = disclosure.period.description
        item = disclosure.item
    }
}

// MARK: - As text

extension PublicationRecord {
    /// The first line names the form and the last build's day, each other line an entry; fields are parted by tabs.
    private static let form = "noticeboard-publications 1"

    /// Reads what `text` wrote; nil for anything else.
    init?(_ bytes: [UInt8]) {
        var lines = Swap.lines(bytes)[...]
        guard let head = lines.popFirst()?.split(separator: "\t"), head.count == 2, head[0] == Self.form,
            let day = Day(head[1])
        else { return nil }
        lastBuild = day
        for line in lines {
            let fields = line.split(separator: "\t").map { String($0) }
            guard fields.count == 6, let stated = Day(fields[3]), let first = Day(fields[4]) else { return nil }
            entries[Key(region: fields[0], period: fields[1], item: fields[2])] = Entry(
                stated: stated, firstBuilt: first, isPublished: fields[5] == "published")
        }
    }

    var lines: [String] {
        guard let lastBuild else { return [] }
        return ["\(Self.form)\t\(lastBuild)"]
            + entries.sorted { $0.key < $1.key }.map { key, entry in
                let state = entry.isPublished ? "published" : "withdrawn"
                return "\(key.region)\t\(key.period)\t\(key.item)\t\(entry.stated)\t\(entry.firstBuilt)\t\(state)"
            }
    }
}
