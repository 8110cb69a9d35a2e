import Model

/// What is to be made public within some days, or should have been: for the office that reminds, not for the public.
public struct DueList: Sendable {
    public struct Line: Sendable {
        public let region: Region
        public let obligation: Obligation
        public let period: Period
        public let due: Day
        public let state: DisclosureState
        /// How many days are left; negative by how many it is late.
        public let daysLeft: Int
    }

    /// The offices of one township, or of a county or city itself, in the order of their codes.
    public struct Group: Sendable {
        public let region: Region
        public let lines: [Line]
    }

    public let asOf: Day
    public let within: Int
    public let groups: [Group]

    public init(_ schedule: DisclosureSchedule, within: Int) {
        asOf = schedule.asOf
        self.within = within
        let regions = schedule.regions
        // A region's code begins with its township's, but whoever manages it may be another: the tree knows.
        var order: [RegionCode] = []
        var lines: [RegionCode: [Line]] = [:]
        for region in regions.regions {
            let own = Self.lines(of: region, schedule, within: within)
            guard !own.isEmpty else { continue }
            let township = regions.path(to: region.code).last { $0.level <= .township } ?? region
            if lines[township.code] == nil { order.append(township.code) }
            lines[township.code, default: []] += own
        }
        groups = order.sorted().compactMap { code in
            regions[code].map { Group(region: $0, lines: lines[code] ?? []) }
        }
    }

    private static func lines(of region: Region, _ schedule: DisclosureSchedule, within: Int) -> [Line] {
        schedule.entries(of: region).compactMap { entry in
            guard let due = entry.due, entry.published == nil, entry.state != .notApplicable else { return nil }
            let left = schedule.asOf.days(until: due)
            guard left <= within else { return nil }
            return Line(
                region: region, obligation: schedule.items[entry.item].obligation, period: entry.period, due: due,
                state: entry.state, daysLeft: left)
        }.sorted { ($0.due, $0.obligation.item, $0.period) < ($1.due, $1.obligation.item, $1.period) }
    }

    public var lines: [Line] { groups.flatMap(\.lines) }
    public var overdueCount: Int { lines.count { $0.daysLeft < 0 } }
}
