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
        /// What was public when, the oldest first; empty where only builds before versions were kept had it.
        var versions: [PublicationVersion] = []
    }

    /// The latest day that any build showed; nil before the first build.
    private(set) var lastBuild: Day?
    private(set) var entries: [Key: Entry] = [:]

    subscript(disclosure: Disclosure) -> Entry? { entries[Key(disclosure)] }

    /// All versions of a disclosure up to a build that shows `digest` on `day`, that one included: the last build of a day
    /// counts, so that what is built again the same day is no correction. A look back adds nothing to what is remembered.
    func versions(of disclosure: Disclosure, showing digest: String, on day: Day) -> [PublicationVersion] {
        let entry = self[disclosure]
        var versions = (entry?.versions ?? []).filter { $0.day <= day }
        guard lastBuild.map({ $0 <= day }) ?? true else { return versions }
        if versions.last?.day == day { versions.removeLast() }
        if versions.last?.digest != digest {
            // Public before versions were kept: since then, for all that is known.
            let isOld = entry.map { $0.versions.isEmpty } ?? false
            versions.append(PublicationVersion(day: isOld ? entry?.firstBuilt ?? day : day, digest: digest))
        }
        return versions
    }

    /// The record after a build of a day that made these public in these versions. Building an earlier day anew, to look back,
    /// leaves no trace.
    func adding(
        _ published: [Disclosure], versions: [Key: [PublicationVersion]] = [:], on day: Day
    ) -> PublicationRecord {
        guard lastBuild.map({ $0 <= day }) ?? true else { return self }
        var record = self
        record.lastBuild = day
        for key in record.entries.keys { record.entries[key]?.isPublished = false }
        for disclosure in published {
            let key = Key(disclosure)
            record.entries[key] = Entry(
                stated: record.entries[key]?.stated ?? disclosure.published ?? day,
                firstBuilt: record.entries[key]?.firstBuilt ?? day, isPublished: true,
                versions: versions[key] ?? record.entries[key]?.versions ?? [])
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
    /// The first line names the form and the last build's day, each other line an entry; fields are parted by tabs. The first
    /// form had no versions.
    private static let forms = ["noticeboard-publications 1", "noticeboard-publications 2"]

    /// Reads what `text` wrote; nil for anything else.
    init?(_ bytes: [UInt8]) {
        var lines = Swap.lines(bytes)[...]
        guard let head = lines.popFirst()?.split(separator: "\t"), head.count == 2,
            let form = Self.forms.firstIndex(of: String(head[0])), let day = Day(head[1])
        else { return nil }
        lastBuild = day
        for line in lines {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
            guard fields.count == 6 + form, let stated = Day(fields[3]), let first = Day(fields[4]),
                let versions = Self.versions(in: form == 0 ? "" : fields[6])
            else { return nil }
            entries[Key(region: fields[0], period: fields[1], item: fields[2])] = Entry(
                stated: stated, firstBuilt: first, isPublished: fields[5] == "published", versions: versions)
        }
    }

    /// `2026-07-15 9f86…,2026-08-01 60303…`.
    private static func versions(in text: String) -> [PublicationVersion]? {
        var versions: [PublicationVersion] = []
        for part in text.split(separator: ",") {
            let fields = part.split(separator: " ")
            guard fields.count == 2, let day = Day(fields[0]) else { return nil }
            versions.append(PublicationVersion(day: day, digest: String(fields[1])))
        }
        return versions
    }

    var lines: [String] {
        guard let lastBuild else { return [] }
        return ["\(Self.forms[1])\t\(lastBuild)"]
            + entries.sorted { $0.key < $1.key }.map { key, entry in
                let state = entry.isPublished ? "published" : "withdrawn"
                let versions = entry.versions.map { "\($0.day) \($0.digest)" }.joined(separator: ",")
                return "\(key.region)\t\(key.period)\t\(key.item)\t\(entry.stated)\t\(entry.firstBuilt)\t\(state)\t"
                    + versions
            }
    }
}
