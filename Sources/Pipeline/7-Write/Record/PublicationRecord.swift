import Model

/// What the builds so far have made public, changed and withdrawn: what all chains say, a place each.
struct PublicationRecord: Hashable, Sendable {
    /// The latest day that any build showed; nil before the first build.
    var lastBuild: Day?
    var places: [RegionCode: PlaceRecord] = [:]
    /// Lines that the next build writes first: what builds remembered before there were chains.
    var takenOver: [RegionCode: [LogEntry]] = [:]

    /// Whether a build of the day looks back to before the last one: it leaves no trace.
    func isLookBack(on day: Day) -> Bool { lastBuild.map { $0 > day } ?? false }

    /// What it says of some places alone.
    func keeping(_ regions: Set<RegionCode>) -> PublicationRecord {
        PublicationRecord(
            lastBuild: lastBuild, places: places.filter { regions.contains($0.key) },
            takenOver: takenOver.filter { regions.contains($0.key) })
    }

    subscript(disclosure: Disclosure) -> ItemRecord? { places[disclosure.region]?.items[disclosure.subject] }

    /// All versions of something up to a build that shows `digest` on `day`, that one included.
    func versions(of subject: LogSubject, in region: RegionCode, showing digest: String, on day: Day)
        -> [PublicationVersion]
    {
        let item = places[region]?.items[subject]
        var versions = (item?.versions ?? []).filter { $0.day <= day }
        guard !isLookBack(on: day) else { return versions }
        // Public before versions were kept: since then, for all that is known.
        let isOld = item.map { $0.versions.isEmpty } ?? false
        ItemRecord.add(PublicationVersion(day: isOld ? item?.day ?? day : day, digest: digest), to: &versions)
        return versions
    }
}

extension Disclosure {
    var subject: LogSubject { .disclosure(period, item: item) }
}

extension Notice {
    var subject: LogSubject { .notice(code) }
}
