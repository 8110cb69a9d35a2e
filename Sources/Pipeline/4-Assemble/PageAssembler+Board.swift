import Model
import Obligations

extension PageAssembler {
    /// How many periods a table shows; what is older and still not public is listed below it.
    private static let shownPeriods: [(frequency: Obligation.Frequency, count: Int)] = [
        (.monthly, 12), (.quarterly, 8), (.halfYearly, 4), (.yearly, 3),
    ]

    func boardParts(_ code: RegionCode) -> Parts {
        guard let region = site.regions[code], let schedule else {
            preconditionFailure("a planned board of no region: \(code)")
        }
        let entries = schedule.entries(of: region)
        let byFrequency = Dictionary(grouping: entries) { schedule.items[$0.item].obligation.frequency }
        let grids = Self.shownPeriods.compactMap { shown in
            grid(byFrequency[shown.frequency] ?? [], frequency: shown.frequency, count: shown.count, schedule)
        }
        let (places, items) = below(code, schedule)
        let own = schedule.tally(of: code)
        let content = BoardPage(
            region: region, start: schedule.start, settings: schedule.settings,
            total: places.reduce(into: own) { $0 += $1.tally }, grids: grids,
            events: (byFrequency[.immediate] ?? []).map { line($0, schedule) }.sorted { Self.isNewer($0, $1) },
            earlier: earlier(entries, than: grids, schedule), places: places, items: items)
        return (
            .board(content), [homeLink] + ancestors(of: code) + [regionLink(code)],
            PageMetadata(
                column: region.name, columnType: "政务公开", description: "\(region.name)村务公开事项的公开情况：按时、逾期和缺公开。")
        )
    }

    /// The boards of the topmost units, for the ways in.
    var topBoards: [PageLink] {
        site.regions.roots.filter { plan.contains(.board(of: $0.code)) }
            .map { PageLink("公开情况", .board(of: $0.code), detail: "\($0.name)：哪些按时公开，哪些逾期") }
    }

    /// What the topmost units and all below them owe, for the front page.
    var standings: [HomePage.Standing] {
        guard let schedule else { return [] }
        return (copyScope?.roots ?? site.regions.roots).filter { plan.contains(.board(of: $0.code)) }.map { root in
            HomePage.Standing(
                place: PageLink(root.name, .board(of: root.code)), tally: tally(below: root.code, in: schedule))
        }
    }

    /// What a place and all below it owe.
    func tally(below code: RegionCode, in schedule: DisclosureSchedule) -> DisclosureTally {
        site.regions.subtree(of: code).reduce(into: DisclosureTally()) { $0 += schedule.tally(of: $1.code) }
    }

    private func line(_ entry: ScheduleEntry, _ schedule: DisclosureSchedule) -> BoardPage.Line {
        let obligation = schedule.items[entry.item].obligation
        let path = PagePath.disclosure(entry.region, entry.period, obligation.item)
        return BoardPage.Line(
            obligation: obligation, period: entry.period, state: entry.state, due: entry.due,
            published: entry.published, event: entry.event,
            path: entry.published != nil && plan.contains(path) ? path : nil)
    }

    private func grid(
        _ entries: [ScheduleEntry], frequency: Obligation.Frequency, count: Int, _ schedule: DisclosureSchedule
    ) -> BoardPage.Grid? {
        // The latest first: it is what people look for, and what a phone shows without being scrolled.
        let periods = Array(Set(entries.map(\.period)).sorted(by: >).prefix(count))
        guard !periods.isEmpty else { return nil }
        let byItem = Dictionary(grouping: entries, by: \.item).sorted { $0.key < $1.key }
        let rows = byItem.compactMap { item, entries -> BoardPage.Row? in
            let byPeriod = Dictionary(entries.map { ($0.period, $0) }, uniquingKeysWith: { first, _ in first })
            let cells = periods.map { byPeriod[$0].map { line($0, schedule) } }
            return cells.contains { $0 != nil }
                ? BoardPage.Row(obligation: schedule.items[item].obligation, cells: cells) : nil
        }
        return BoardPage.Grid(frequency: frequency, periods: periods, rows: rows)
    }

    private func earlier(
        _ entries: [ScheduleEntry], than grids: [BoardPage.Grid], _ schedule: DisclosureSchedule
    ) -> [BoardPage.Line] {
        let first = Dictionary(grids.compactMap { grid in grid.periods.last.map { (grid.frequency, $0) } }) { a, _ in a
        }
        return entries.filter { entry in
            let frequency = schedule.items[entry.item].obligation.frequency
            return entry.state.isOverdue && first[frequency].map { entry.period < $0 } == true
        }.map { line($0, schedule) }.sorted { Self.isNewer($0, $1) }
    }

    private static func isNewer(_ a: BoardPage.Line, _ b: BoardPage.Line) -> Bool {
        (b.period, b.event ?? b.period.lastDay, a.obligation.item) < (
            a.period, a.event ?? a.period.lastDay, b.obligation.item
        )
    }

    private func below(
        _ code: RegionCode, _ schedule: DisclosureSchedule
    ) -> (places: [BoardPage.Place], items: [BoardPage.ItemRow]) {
        let children = site.regions.children(of: code).filter { plan.contains(.board(of: $0.code)) }
        let tallies = children.map { child in
            site.regions.subtree(of: child.code).reduce(
                into: [DisclosureTally](repeating: .init(), count: schedule.items.count)
            ) {
                sums, region in
                for (item, tally) in (schedule.tallies[region.code] ?? []).enumerated() { sums[item] += tally }
            }
        }
        let places = zip(children, tallies).map { child, tallies in
            BoardPage.Place(
                link: PageLink(child.name, .board(of: child.code)), tally: tallies.reduce(into: .init()) { $0 += $1 })
        }
        let items = schedule.items.enumerated().compactMap { item, scheduled -> BoardPage.ItemRow? in
            let counts = tallies.map { $0[item] }
            return counts.contains { !$0.isEmpty }
                ? BoardPage.ItemRow(obligation: scheduled.obligation, tallies: counts) : nil
        }
        return (places, items)
    }
}
