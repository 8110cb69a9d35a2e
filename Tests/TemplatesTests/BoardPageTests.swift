import Model
import Templates
import Testing

@Suite("The board's page")
struct BoardPageTests {
    private static let finance = Obligation.sample([
        "item": "finance", "title": "财务收支月报", "category": "财务公开", "frequency": "每月", "level": "村", "channel": "网站",
    ])
    private static let list = Obligation.sample([
        "item": "list", "title": "名单", "category": "政务公开", "frequency": "每月", "level": "村", "channel": "公示栏",
    ])

    private static func line(
        _ state: DisclosureState, _ obligation: Obligation = finance, published: String? = nil, event: String? = nil,
        path: PagePath? = nil
    ) -> BoardPage.Line {
        BoardPage.Line(
            obligation: obligation, period: .of("2026-10"), state: state, due: .on("2026-11-15"),
            published: published.map { .on($0) }, event: event.map { .on($0) }, path: path)
    }

    private static func body(
        grids: [BoardPage.Grid] = [], events: [BoardPage.Line] = [], places: [BoardPage.Place] = [],
        items: [BoardPage.ItemRow] = [], total: [DisclosureState] = []
    ) -> String {
        Portal().body(
            .board(
                BoardPage(
                    region: .sample(["code": "990101001201", "name": "松溪村"]), start: .on("2026-01-01"),
                    settings: DeadlineSettings(), total: DisclosureTally(total), grids: grids, events: events,
                    earlier: [], places: places, items: items)),
            at: .board(of: .of("990101001201")))
    }

    @Test("says each state by a sign and a word", arguments: DisclosureState.allCases)
    func states(state: DisclosureState) {
        let grid = BoardPage.Grid(
            frequency: .monthly, periods: [.of("2026-10")],
            rows: [.init(obligation: Self.finance, cells: [Self.line(state)])])
        let words: [DisclosureState: String] = [
            .onTime: "√ 按时", .publishedLate: "△ 逾期公开", .published: "√ 已公开", .notYetDue: "○ 未到期", .dueSoon: "! 即将到期",
            .late: "× 逾期", .missing: "× 缺公开", .notApplicable: "— 不适用",
        ]
        let word = words[state] ?? ""
        #expect(Self.body(grids: [grid]).contains(">\(word)</span>"))
    }

    @Test("is a table with a caption and headings on both sides")
    func table() {
        let grid = BoardPage.Grid(
            frequency: .monthly, periods: [.of("2026-10"), .of("2026-09")],
            rows: [.init(obligation: Self.list, cells: [Self.line(.late, Self.list), nil])])
        let body = Self.body(grids: [grid])
        #expect(body.contains("<span>松溪村每月公开的事项</span></caption>"))
        #expect(body.contains("<th scope=\"col\">2026年10月</th>"))
        #expect(body.contains("<th scope=\"row\">名单<span class=\"detail\">（公示栏）</span></th>"))
        #expect(body.contains("11月15日前"))
    }

    @Test("links what is public to its page and tells the day")
    func links() {
        let path = PagePath.disclosure(.of("990101001201"), .of("2026-10"), "finance")
        let grid = BoardPage.Grid(
            frequency: .monthly, periods: [.of("2026-10")],
            rows: [
                .init(
                    obligation: Self.finance, cells: [Self.line(.onTime, published: "2026-11-12", path: path)])
            ])
        let body = Self.body(grids: [grid])
        #expect(body.contains("href=\"../990101001201/2026-10/finance.html\""))
        #expect(body.contains("11月12日<"))
    }

    @Test("states the day, where counting begins, the rule and what it rests on")
    func rules() {
        let body = Self.body(total: [.onTime, .onTime, .late, .notYetDue])
        for text in [
            "截至<time datetime=\"2026-11-23\">", "从<time datetime=\"2026-01-01\">", "<dd>3 项</dd>", "<dd>66.6%</dd>",
            "不超过 7 天", "20 个工作日内", "村民委员会组织法", "政府信息公开条例",
        ] {
            #expect(body.contains(text), "\(text)")
        }
    }

    @Test("sums up the places below and their items")
    func below() {
        let places = [
            ("东村", [DisclosureState.onTime]), ("西村", [.publishedLate, .late]), ("南村", [.notYetDue]), ("北村", []),
        ]
        let tallies = places.map { DisclosureTally($0.1) }
        let body = Self.body(
            places: zip(places, tallies).map {
                .init(link: PageLink($0.0, .board(of: .of("990101001201"))), tally: $1)
            }, items: [.init(obligation: Self.finance, tallies: tallies)])
        for text in [
            "√ 全部按时", "× 有未公开", ">√ 1/1<", ">× 1/2<", "<span class=\"quiet\">○</span>",
            "<span class=\"quiet\">—</span>",
        ] {
            #expect(body.contains(text), "\(text)")
        }
    }

    @Test("lists what follows events with the day of the event")
    func events() {
        let body = Self.body(events: [Self.line(.late, event: "2026-11-05")])
        #expect(body.contains("发生日期"))
        #expect(body.contains("<time datetime=\"2026-11-05\">"))
    }
}
