import Model

/// Works out what one place owes and how it stands, from indices over all records.
struct RegionObligations: Sendable {
    private let site: Site
    private let items: [ScheduledItem]
    private let calendar: WorkCalendar
    private let asOf: Day
    private let start: Day
    private let dueSoonDays: Int
    /// Positions in the site's records, by place.
    private let disclosures: [RegionCode: [Int]]
    private let events: [RegionCode: [Int]]
    private let exemptions: [RegionCode: [Int]]

    init(_ site: Site, items: [ScheduledItem], calendar: WorkCalendar, asOf: Day, start: Day, dueSoonDays: Int) {
        self.site = site
        self.items = items
        self.calendar = calendar
        self.asOf = asOf
        self.start = start
        self.dueSoonDays = dueSoonDays
        disclosures = Dictionary(grouping: site.disclosures.indices) { site.disclosures[$0].region }
        events = Dictionary(grouping: site.events.indices) { site.events[$0].region }
        exemptions = Dictionary(grouping: site.exemptions.indices) { site.exemptions[$0].region }
    }

    func entries(of region: Region) -> [ScheduleEntry] {
        let owed = items.indices.filter { items[$0].obligation.isOwed(by: region) }
        guard !owed.isEmpty else { return [] }
        let records = Records(
            published: published(in: region.code), events: happened(in: region.code),
            exemptions: site.regions.path(to: region.code).flatMap { exemptions[$0.code] ?? [] }.map {
                site.exemptions[$0]
            })
        return owed.flatMap { item in
            items[item].obligation.frequency == .immediate
                ? atOnce(item, in: region, records) : periodic(item, in: region, records)
        }
    }

    /// What one place has on record.
    private struct Records {
        /// When what is public on the day became so.
        let published: [Key: Day]
        /// By item and period, the earliest first.
        let events: [Key: [Day]]
        /// Its own and those of the places above it.
        let exemptions: [Exemption]

        func exempts(_ item: String, _ period: Period) -> Bool {
            exemptions.contains { ($0.item.isEmpty || $0.item.lowercased() == item) && $0.covers(period) }
        }
    }

    private struct Key: Hashable {
        let item: String
        let period: Period
    }

    private func published(in region: RegionCode) -> [Key: Day] {
        var published: [Key: Day] = [:]
        for index in disclosures[region] ?? [] {
            let disclosure = site.disclosures[index]
            guard disclosure.isPublic(on: asOf) else { continue }
            published[Key(item: disclosure.item, period: disclosure.period)] = disclosure.published
        }
        return published
    }

    private func happened(in region: RegionCode) -> [Key: [Day]] {
        let happened = (events[region] ?? []).map { site.events[$0] }.filter { $0.day <= asOf }
        return Dictionary(grouping: happened) { Key(item: $0.item.lowercased(), period: $0.period) }
            .mapValues { $0.map(\.day).sorted() }
    }

    private func periodic(_ item: Int, in region: Region, _ records: Records) -> [ScheduleEntry] {
        let code = items[item].obligation.item.lowercased()
        let rounds = items[item].rounds
        let owed = rounds.map { round in
            let key = Key(item: code, period: round.period)
            // The first event of a period asks for it (评议后10日内); without one the day that the period gives.
            let event = records.events[key]?.first
            let moved = event.flatMap {
                items[item].deadline.day(after: $0, by: calendar, shifting: items[item].shifts)
            }
            return entry(
                item, region, key, due: moved ?? round.due, nextDue: round.nextDue,
                event: moved == nil ? nil : event, published: records.published[key],
                isExempt: records.exempts(code, round.period))
        }
        let periods = Set(rounds.map(\.period))
        let voluntary = unasked(item, code, in: region, records) { !periods.contains($0.period) }
        return voluntary.isEmpty ? owed : (owed + voluntary).sorted { $0.period < $1.period }
    }

    /// What was made public though nothing asked for it by any day.
    private func unasked(
        _ item: Int, _ code: String, in region: Region, _ records: Records, where isUnasked: (Key) -> Bool
    ) -> [ScheduleEntry] {
        records.published.compactMap { key, day in
            guard key.item == code, day >= start, isUnasked(key) else { return nil }
            return ScheduleEntry(
                region: region.code, item: item, period: key.period, state: .published, due: nil, published: day)
        }
    }

    private func atOnce(_ item: Int, in region: Region, _ records: Records) -> [ScheduleEntry] {
        let scheduled = items[item]
        let code = scheduled.obligation.item.lowercased()
        var entries: [ScheduleEntry] = []
        for (key, days) in records.events where key.item == code {
            for day in days where day >= start && scheduled.obligation.isInForce(on: day) {
                guard let due = scheduled.deadline.day(after: day, by: calendar, shifting: scheduled.shifts) else {
                    continue
                }
                // What was public before it happened cannot tell of it.
                let answer = records.published[key].flatMap { $0 >= day ? $0 : nil }
                entries.append(
                    entry(
                        item, region, key, due: due, nextDue: nil, event: day, published: answer,
                        isExempt: records.exempts(code, key.period)))
            }
        }
        entries += unasked(item, code, in: region, records) { records.events[$0] == nil }
        // Of one period there is either what was published without an event, or events, each on a day of its own.
        return entries.sorted { a, b in
            a.period != b.period ? a.period < b.period : (a.event ?? asOf) < (b.event ?? asOf)
        }
    }

    private func entry(
        _ item: Int, _ region: Region, _ key: Key, due: Day, nextDue: Day?, event: Day?, published: Day?, isExempt: Bool
    ) -> ScheduleEntry {
        ScheduleEntry(
            region: region.code, item: item, period: key.period,
            state: isExempt ? .notApplicable : state(due: due, nextDue: nextDue, published: published),
            due: due, published: published, event: event)
    }

    private func state(due: Day, nextDue: Day?, published: Day?) -> DisclosureState {
        if let published { return published <= due ? .onTime : .publishedLate }
        guard due < asOf else { return asOf.days(until: due) <= dueSoonDays ? .dueSoon : .notYetDue }
        return nextDue.map { $0 < asOf } == true ? .missing : .late
    }
}

extension Disclosure {
    /// Whether it was made public by a day: neither a draft nor returned by those who review it.
    public func isPublic(on day: Day) -> Bool {
        !isDraft && signOff.verdict != .returned && published.map { $0 <= day } == true
    }
}
