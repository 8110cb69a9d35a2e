import Model

/// The records whose places exist: when the checks have found others, the build goes on with these, to find what else is
/// wrong before it stops.
enum SoundRecords {
    static func of(_ site: Site) -> Site {
        let regions = site.regions
        var records = site.records
        records.serviceSites.removeAll { regions[$0.region] == nil }
        records.disclosures.removeAll { regions[$0.region] == nil }
        records.events.removeAll { regions[$0.region] == nil }
        records.exemptions.removeAll { regions[$0.region] == nil }
        records.decisions.removeAll { regions[$0.region] == nil }
        records.notices.removeAll { regions[$0.region] == nil }
        records.indicatorValues.removeAll { regions[$0.region] == nil }
        records.surveys.removeAll { regions[$0.region] == nil }
        records.ratings.removeAll { regions[$0.region] == nil }
        records.hotline.removeAll { regions[$0.region] == nil }
        records.facilities.removeAll { regions[$0.region] == nil }
        records.copies.removeAll { regions[$0.region] == nil }
        records.reports.removeAll { $0.region.map { regions[$0] == nil } ?? false }
        return Site(settings: site.settings, regions: regions, records: records)
    }
}
