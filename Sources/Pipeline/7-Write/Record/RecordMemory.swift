import Model

/// What the output's own room keeps of the record: the last build's day, and where each chain ended, so that the next build sees
/// when a chain was cut or rewritten. Before there were chains it kept all that was remembered.
struct RecordMemory {
    let lastBuild: Day
    let heads: [RegionCode: LogHead]
    /// From a memory of the earlier forms.
    let earlier: [RegionCode: [LogEntry]]

    /// The first line names the form and the last build's day; fields are parted by tabs. The first form had no versions, the third
    /// has the ends of chains instead.
    private static let forms = [
        "noticeboard-publications 1", "noticeboard-publications 2", "noticeboard-publications 3",
    ]

    static func lines(of record: PublicationRecord) -> [String] {
        guard let lastBuild = record.lastBuild else { return [] }
        return ["\(forms[2])\t\(lastBuild)"]
            + record.places.sorted { $0.key < $1.key }.map { "\($0)\t\($1.head.count)\t\($1.head.digest)" }
    }

    /// Reads what this or an earlier version wrote; nil for anything else.
    init?(_ bytes: [UInt8]) {
        var lines = Swap.lines(bytes)[...]
        guard let first = lines.popFirst()?.split(separator: "\t"), first.count == 2,
            let form = Self.forms.firstIndex(of: String(first[0])), let day = Day(first[1])
        else { return nil }
        var heads: [RegionCode: LogHead] = [:]
        var earlier: [RegionCode: [LogEntry]] = [:]
        for line in lines {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
            guard let region = RegionCode(fields[0]) else { return nil }
            if form == 2 {
                guard fields.count == 3, let count = Int(fields[1]) else { return nil }
                heads[region] = LogHead(count: count, digest: fields[2])
            } else {
                guard let entries = Self.entries(fields, form: form, lastBuild: day) else { return nil }
                earlier[region, default: []] += entries
            }
        }
        lastBuild = day
        self.heads = heads
        self.earlier = earlier.mapValues { $0.sorted { ($0.day, $0.subject) < ($1.day, $1.subject) } }
    }

    /// `region period item stated first-built published|withdrawn 2026-07-15 9f86…,2026-08-01 60303…`.
    private static func entries(_ fields: [String], form: Int, lastBuild: Day) -> [LogEntry]? {
        guard fields.count == 6 + form, let period = Period(fields[1]), let stated = Day(fields[3]),
            let first = Day(fields[4]), let versions = versions(in: form == 0 ? "" : fields[6])
        else { return nil }
        let subject = LogSubject.disclosure(period, item: fields[2])
        func entry(_ event: LogEntry.Event, _ day: Day, _ content: String?) -> LogEntry {
            var entry = LogEntry(day: day, event: event, subject: subject, title: "")
            (entry.stated, entry.content) = (event == .withdrawn ? nil : stated, content)
            return entry
        }
        var entries = [entry(.published, versions.first?.day ?? first, versions.first?.digest)]
        entries += versions.dropFirst().map { entry(.changed, $0.day, $0.digest) }
        if fields[5] != "published" { entries.append(entry(.withdrawn, lastBuild, nil)) }
        return entries
    }

    private static func versions(in text: String) -> [PublicationVersion]? {
        var versions: [PublicationVersion] = []
        for part in text.split(separator: ",") {
            let fields = part.split(separator: " ")
            guard fields.count == 2, let day = Day(fields[0]) else { return nil }
            versions.append(PublicationVersion(day: day, digest: String(fields[1])))
        }
        return versions
    }
}
