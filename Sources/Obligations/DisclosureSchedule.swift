import Model

/// What every place owes, and how each of it stands on one day.
///
/// Made from all records, before anything is held back from the web: what hangs on the village's board counts. States are worked
/// out place by place when they are asked for; only counts are kept for all (基层政务公开标准目录 asks of each item when and by
/// whom; 村民委员会组织法 has village affairs made public each quarter at least).
public struct DisclosureSchedule: Sendable {
    public let asOf: Day
    /// The first day that counts.
    public let start: Day
    public let settings: DeadlineSettings
    public let items: [ScheduledItem]
    /// Counts of each item, by place; places that owe nothing are not in it.
    public let tallies: [RegionCode: [DisclosureTally]]

    /// Years in which working days had to be counted without a calendar: only weekends are off in them.
    public let uncoveredYears: [Int]

    public let regions: RegionTree
    private let obligations: RegionObligations

    /// `horizon` is how many days ahead a deadline is looked for, where that is more than what counts as near.
    public init(_ site: Site, asOf: Day, horizon: Int = 0) {
        let settings = site.settings.deadlines
        let calendar = WorkCalendar(site.calendar)
        let start = settings.start ?? Self.firstDay(of: site.disclosures) ?? asOf
        let span = ScheduleSpan(
            start: start, asOf: asOf, end: asOf.adding(days: max(horizon, settings.dueSoonDays)))
        let items = site.obligations.compactMap { ScheduledItem($0, settings, calendar: calendar, span) }
        let obligations = RegionObligations(
            site, items: items, calendar: calendar, asOf: asOf, start: start, dueSoonDays: settings.dueSoonDays)
        var tallies: [RegionCode: [DisclosureTally]] = [:]
        var uncovered: Set<Int> = []
        for region in site.regions.regions {
            let entries = obligations.entries(of: region)
            guard !entries.isEmpty else { continue }
            var counts = [DisclosureTally](repeating: DisclosureTally(), count: items.count)
            for entry in entries {
                counts[entry.item][entry.state] += 1
                guard let due = entry.due, items[entry.item].countedWorkingDays(for: entry) else { continue }
                let first = min(entry.event ?? entry.period.lastDay, due)
                for year in first.year...due.year where !calendar.covers(year) { uncovered.insert(year) }
            }
            tallies[region.code] = counts
        }
        self.asOf = asOf
        self.start = start
        self.settings = settings
        self.items = items
        self.obligations = obligations
        self.tallies = tallies
        regions = site.regions
        uncoveredYears = uncovered.sorted()
    }

    /// In the order of the catalogue, then of the periods.
    public func entries(of region: Region) -> [ScheduleEntry] { obligations.entries(of: region) }

    /// The counts of a place itself, all items together.
    public func tally(of code: RegionCode) -> DisclosureTally {
        (tallies[code] ?? []).reduce(into: DisclosureTally()) { $0 += $1 }
    }

    /// The first day of the first period that anything was disclosed for; of periods that end together the shorter is first.
    private static func firstDay(of disclosures: [Disclosure]) -> Day? {
        disclosures.lazy.filter { !$0.isDraft }.map(\.period).min()?.firstDay
    }
}

extension DisclosureSchedule {
    /// The places that owe something, and all above them.
    public var places: Set<RegionCode> {
        tallies.keys.reduce(into: []) { places, code in places.formUnion(regions.path(to: code).map(\.code)) }
    }
}
