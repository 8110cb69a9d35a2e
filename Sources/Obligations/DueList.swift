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
        fileprivate let offices: [Region]
    }

    public let within: Int
    /// Those with something to be reminded of.
    public let groups: [Group]
    public let count: Int
    public let overdueCount: Int

    private let schedule: DisclosureSchedule

    public var asOf: Day { schedule.asOf }

    /// Only counts are kept: a city that publishes nothing owes half a million lines a year.
    public init(_ schedule: DisclosureSchedule, within: Int) {
        self.schedule = schedule
        self.within = within
        let regions = schedule.regions
        var offices: [RegionCode: [Region]] = [:]
        var (count, overdue) = (0, 0)
        for region in regions.regions {
            let open = Self.open(region, schedule, within: within)
            guard !open.isEmpty else { continue }
            count += open.count
            overdue += open.count { $0.due < schedule.asOf }
            // A village's code begins with its township's, but whoever manages it may be another: the tree knows.
            let township = regions.path(to: region.code).last { $0.level <= .township } ?? region
            offices[township.code, default: []].append(region)
        }
        self.count = count
        overdueCount = overdue
        groups = offices.sorted { $0.key < $1.key }.compactMap { code, offices in
            regions[code].map { Group(region: $0, offices: offices) }
        }
    }

    /// Worked out when they are asked for: by office, of one office what is due first.
    public func lines(of group: Group) -> [Line] {
        group.offices.flatMap { Self.lines(of: $0, schedule, within: within) }
    }

    /// Of one office, what is due first; lines are made last, since they are large and a sort moves them often.
    private static func lines(of region: Region, _ schedule: DisclosureSchedule, within: Int) -> [Line] {
        open(region, schedule, within: within).sorted { a, b in
            if a.due != b.due { return a.due < b.due }
            guard a.entry.item != b.entry.item else { return a.entry.period < b.entry.period }
            return schedule.items[a.entry.item].obligation.item < schedule.items[b.entry.item].obligation.item
        }.map { entry, due in
            Line(
                region: region, obligation: schedule.items[entry.item].obligation, period: entry.period, due: due,
                state: entry.state, daysLeft: schedule.asOf.days(until: due))
        }
    }

    /// What an office has still to make public within some days.
    private static func open(
        _ region: Region, _ schedule: DisclosureSchedule, within: Int
    ) -> [(entry: ScheduleEntry, due: Day)] {
        let last = schedule.asOf.adding(days: within)
        return schedule.entries(of: region).compactMap { entry in
            guard let due = entry.due, due <= last, entry.published == nil, entry.state != .notApplicable else {
                return nil
            }
            return (entry, due)
        }
    }
}
