import HTML
import Model

/// 公开情况: first the sum, then the places below, then what the place itself owes, period by period.
struct BoardTemplate: Markup {
    let page: BoardPage
    let asOf: Day?

    var content: some Markup {
        p(.class("lead")) {
            "截至"
            if let asOf { DayText(asOf) }
            "，对照公开目录逐项逐期统计，从"
            DayText(page.start)
            "起计。"
        }
        BoardTotal(page: page)
        BoardPlaces(page: page)
        BoardItems(page: page)
        if !page.grids.isEmpty { BoardLegend() }
        ForEach(page.grids) { BoardGrid(grid: $0, regionName: page.region.name) }
        BoardLines(
            "随时公开的事项", id: "at-once", lines: page.events, caption: "\(page.region.name)随时公开的事项", showsEvent: true)
        BoardLines("更早时期仍未公开的", id: "earlier", lines: page.earlier, caption: "更早时期仍未公开的事项", showsEvent: false)
        BoardRules(settings: page.settings)
    }
}

/// What the signs say, before they are met; how they come about stands below.
struct BoardLegend: Markup {
    var content: some Markup {
        p(.class("quiet"), .searchable(false)) {
            "图例：√ 按时；△ 逾期公开；× 逾期或缺公开；! 即将到期；○ 未到期；— 没有要求或不适用。点状况看公开的内容。"
            a(.href("#rules")) { "怎样统计" }
        }
    }
}

struct BoardTotal: Markup {
    let page: BoardPage

    var content: some Markup {
        FactList(
            [
                Fact("应公开", page.total.owed, unit: "项"),
                Fact("按时公开", page.total[.onTime], unit: "项"),
                Fact("逾期公开", page.total[.publishedLate], unit: "项"),
                Fact("逾期未公开", page.total[.late], unit: "项"),
                Fact("缺公开", page.total[.missing], unit: "项"),
                Fact("即将到期", page.total[.dueSoon], unit: "项"),
                Fact("按时公开率", page.total.shareOnTime),
            ], class: "facts inline")
    }
}

/// The places below, one a line.
struct BoardPlaces: Markup {
    let page: BoardPage

    var content: some Markup {
        if !page.places.isEmpty {
            PageSection("各地情况", id: "places", searchable: false) {
                RecordTable("\(page.region.name)各地公开情况", showsCaption: false, page.places, columns: Self.columns)
            }
        }
    }

    private static var columns: [RecordColumn<BoardPage.Place>] {
        [
            RecordColumn("单位") { .link($0.link) },
            RecordColumn("状况") { .badge($0.tally.badge) },
            RecordColumn("应公开", isNumeric: true) { .number("\($0.tally.owed)") },
            RecordColumn("按时", isNumeric: true) { .number("\($0.tally[.onTime])") },
            RecordColumn("逾期公开", isNumeric: true) { .number("\($0.tally[.publishedLate])") },
            RecordColumn("逾期未公开", isNumeric: true) { .number("\($0.tally[.late])") },
            RecordColumn("缺公开", isNumeric: true) { .number("\($0.tally[.missing])") },
            RecordColumn("即将到期", isNumeric: true) { .number("\($0.tally[.dueSoon])") },
            RecordColumn("按时公开率", isNumeric: true) { .number($0.tally.shareOnTime) },
        ]
    }
}

/// Items by places below: how many of those owed are public.
struct BoardItems: Markup {
    let page: BoardPage

    /// With more places than these the table would be read by nobody, and weigh hundreds of kilobytes.
    private static let mostColumns = 24

    var content: some Markup {
        if page.places.count > Self.mostColumns {
            BoardItemSums(page: page)
        } else if !page.items.isEmpty {
            PageSection("各事项情况", id: "items", searchable: false) {
                p(.class("quiet")) { "格中数字为“已公开数/应公开数”；○ 还没有到期的，— 没有应公开的。" }
                TableFrame(
                    "\(page.region.name)各事项、各单位已公开数和应公开数", showsCaption: false,
                    headings: [TableHeading("公开事项")] + page.places.map { TableHeading($0.link.title) },
                    class: page.places.count > 5 ? "board very-broad" : "board narrow",
                    isLong: page.items.count > 8
                ) {
                    ForEach(page.items) { row in
                        tr {
                            BoardItemHeading(obligation: row.obligation)
                            ForEach(row.tallies) { tally in td { BoardShare(tally: tally) } }
                        }
                    }
                }
            }
        }
    }
}

/// Items with their sums, and the first places where something is overdue: for a county that manages its villages itself.
struct BoardItemSums: Markup {
    let page: BoardPage

    private static let namedPlaces = 5

    var content: some Markup {
        PageSection("各事项情况", id: "items", searchable: false) {
            TableFrame(
                "\(page.region.name)各事项公开情况", showsCaption: false,
                headings: ["公开事项", "已公开/应公开", "逾期未公开的单位"], class: "board middling"
            ) {
                ForEach(page.items) { row in
                    tr {
                        BoardItemHeading(obligation: row.obligation)
                        td { BoardShare(tally: row.tallies.reduce(into: .init()) { $0 += $1 }) }
                        td { overdue(in: row) }
                    }
                }
            }
        }
    }

    @MarkupBuilder private func overdue(in row: BoardPage.ItemRow) -> some Markup {
        let links = zip(page.places, row.tallies).filter { $0.1.overdue > 0 }.map(\.0.link)
        InlineLinks(Array(links.prefix(Self.namedPlaces)))
        if links.count > Self.namedPlaces { "等 \(links.count) 个" }
    }
}

struct BoardItemHeading: Markup {
    let obligation: Obligation

    var content: some Markup {
        th(.scope("row")) {
            obligation.title
            if !obligation.isOnWeb { span(.class("detail")) { "（\(obligation.channels.label)）" } }
        }
    }
}

/// How many are public of those owed, with the worst of their states as a sign.
struct BoardShare: Markup {
    let tally: DisclosureTally

    var content: some Markup {
        if let badge {
            badge
        } else {
            span(.class("quiet")) { tally[.dueSoon] + tally[.notYetDue] > 0 ? "○" : "—" }
        }
    }

    private var badge: Badge? {
        let published = tally[.onTime] + tally[.publishedLate]
        guard tally.owed > 0 else { return tally[.published] > 0 ? Badge("√ \(tally[.published])") : nil }
        let text = "\(published)/\(tally.owed)"
        if tally.overdue > 0 { return Badge("× \(text)", .warning) }
        return tally[.publishedLate] > 0 ? Badge("△ \(text)") : Badge("√ \(text)", .good)
    }
}

extension DisclosureTally {
    fileprivate var shareOnTime: String {
        guard let permille = onTimePermille else { return "" }
        return "\(permille / 10).\(permille % 10)%"
    }

    /// The worst of what stands in the place.
    fileprivate var badge: Badge? {
        if overdue > 0 { return Badge("× 有未公开", .warning) }
        if self[.publishedLate] > 0 { return Badge("△ 有逾期", .plain) }
        return owed > 0 ? Badge("√ 全部按时", .good) : nil
    }
}
