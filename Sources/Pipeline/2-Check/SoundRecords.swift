import Model

/// The records whose places exist: when the checks have found others, the build goes on with these, to find what else is
/// wrong before it stops.
enum SoundRecords {
    static func of(_ site: Site) -> Site {
        let regions = site.regions
        var records = site.records
        records.serviceSites.keep { regions[$0.region] != nil }
        records.disclosures.keep { regions[$0.region] != nil }
        records.events.keep { regions[$0.region] != nil }
        records.exemptions.keep { regions[$0.region] != nil }
        records.decisions.keep { regions[$0.region] != nil }
        records.notices.keep { regions[$0.region] != nil }
        records.indicatorValues.keep { regions[$0.region] != nil }
        records.surveys.keep { regions[$0.region] != nil }
        records.ratings.keep { regions[$0.region] != nil }
        records.hotline.keep { regions[$0.region] != nil }
        records.facilities.keep { regions[$0.region] != nil }
        records.copies.keep { regions[$0.region] != nil }
        records.reports.keep { $0.region.map { regions[$0] != nil } ?? true }
        return Site(settings: site.settings, regions: regions, records: records)
    }
}

extension Array {
    /// Removes what is not to be kept. A list of which all is kept stays the one that was read: a copy of a city's is large.
    fileprivate mutating func keep(where isKept: (Element) -> Bool) {
        guard !allSatisfy(isKept) else { return }
        removeAll { !isKept($0) }
    }
}
