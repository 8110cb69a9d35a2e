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
        let lines = schedule.entries(of: region).map { (item: $0.item, line: line($0, schedule)) }
        let grids = Self.shownPeriods.compactMap { shown in
            grid(lines, frequency: shown.frequency, count: shown.count)
        }
        let (places, items) = below(code, schedule)
        let own = schedule.tally(of: code)
        let content = BoardPage(
            region: region, start: schedule.start, settings: schedule.settings,
            total: places.reduce(into: own) { $0 += $1.tally }, grids: grids,
            events: lines.map(\.line).filter { $0.obligation.frequency == .immediate }.sorted { Self.isNewer($0, $1) },
            earlier: earlier(lines.map(\.line), than: grids), places: places, items: items)
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

    private func line(_ entry: ScheduleEntry, _ schedule: DisclosureSchedule) -> BoardPage.Line {
        let obligation = schedule.items[entry.item].obligation
        let path = PagePath.disclosure(entry.region, entry.period, obligation.item)
        return BoardPage.Line(
            obligation: obligation, period: entry.period, state: entry.state, due: entry.due,
            published: entry.published, event: entry.event,
            path: entry.published != nil && plan.contains(path) ? path : nil)
    }

    private func grid(
        _ lines: [(item: Int, line: BoardPage.Line)], frequency: Obligation.Frequency, count: Int
    ) -> BoardPage.Grid? {
        let own = lines.filter { $0.line.obligation.frequency == frequency }
        // The latest first: it is what people look for, and what a phone shows without being scrolled.
        let periods = Array(Set(own.map(\.line.period)).sorted(by: >).prefix(count))
        guard !periods.isEmpty else { return nil }
        let byItem = Dictionary(grouping: own, by: \.item).sorted { $0.key < $1.key }
        let rows = byItem.compactMap { _, lines -> BoardPage.Row? in
            let byPeriod = Dictionary(lines.map { ($0.line.period, $0.line) }, uniquingKeysWith: { first, _ in first })
            let cells = periods.map { byPeriod[$0] }
            return cells.contains { $0 != nil }
                ? BoardPage.Row(obligation: lines[0].line.obligation, cells: cells) : nil
        }
        return BoardPage.Grid(frequency: frequency, periods: periods, rows: rows)
    }

    private func earlier(_ lines: [BoardPage.Line], than grids: [BoardPage.Grid]) -> [BoardPage.Line] {
        let first = Dictionary(grids.compactMap { grid in grid.periods.last.map { (grid.frequency, $0) } }) { a, _ in a
        }
        return lines.filter { line in
            line.state.isOverdue && first[line.obligation.frequency].map { line.period < $0 } == true
        }.sorted { Self.isNewer($0, $1) }
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
