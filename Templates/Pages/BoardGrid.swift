import HTML
import Model

/// What one place owes at one frequency: items by periods, how each stands in words beside a sign.
struct BoardGrid: Markup {
    let grid: BoardPage.Grid
    let regionName: String

    var content: some Markup {
        PageSection("\(grid.frequency.label)公开的事项", id: "every-\(grid.frequency.rawValue)", searchable: false) {
            TableFrame(
                "\(regionName)\(grid.frequency.label)公开的事项", showsCaption: false,
                headings: [TableHeading("公开事项")] + grid.periods.map { TableHeading($0.chinese) },
                class: style, isLong: grid.rows.count > 8
            ) {
                ForEach(grid.rows) { row in
                    tr {
                        BoardItemHeading(obligation: row.obligation)
                        ForEach(row.cells) { cell in td { BoardCell(line: cell) } }
                    }
                }
            }
        }
    }
}

extension BoardGrid {
    /// A year's two columns fit on a phone; a year's twelve months are scrolled.
    fileprivate var style: String {
        switch grid.periods.count {
        case ...2: "board narrow"
        case 3...5: "board middling"
        default: "board very-broad"
        }
    }
}

/// The state of one item for one period, with the day that tells it.
struct BoardCell: Markup {
    let line: BoardPage.Line?

    var content: some Markup {
        if let line {
            if let path = line.path {
                a(.href(path)) { BoardBadge(state: line.state) }
            } else {
                BoardBadge(state: line.state)
            }
            if let day = line.published {
                span(.class("detail")) { "\(day.month)月\(day.day)日" }
            } else if line.state != .notApplicable, let due = line.due {
                span(.class("detail")) { "\(due.month)月\(due.day)日前" }
            }
        } else {
            span(.class("quiet")) { "—" }
        }
    }
}

struct BoardBadge: Markup {
    let state: DisclosureState

    var content: some Markup {
        switch state {
        case .onTime: Badge("√ 按时", .good)
        case .publishedLate: Badge("△ 逾期公开")
        case .published: Badge("√ 已公开")
        case .notYetDue: Badge("○ 未到期")
        case .dueSoon: Badge("! 即将到期", .strong)
        case .late: Badge("× 逾期", .warning)
        case .missing: Badge("× 缺公开", .warning)
        case .notApplicable: Badge("— 不适用")
        }
    }
}

/// Single items with their days.
struct BoardLines: Markup {
    private let heading: String
    private let anchor: String
    private let lines: [BoardPage.Line]
    private let captionText: String
    private let showsEvent: Bool

    init(_ heading: String, id anchor: String, lines: [BoardPage.Line], caption captionText: String, showsEvent: Bool) {
        self.heading = heading
        self.anchor = anchor
        self.lines = lines
        self.captionText = captionText
        self.showsEvent = showsEvent
    }

    var content: some Markup {
        if !lines.isEmpty {
            PageSection(heading, id: anchor, searchable: false) {
                TableFrame(captionText, showsCaption: false, headings: headings, class: "board middling") {
                    ForEach(lines) { line in
                        tr {
                            BoardItemHeading(obligation: line.obligation)
                            td { line.period.chinese }
                            if showsEvent { td { line.event.map { DayText($0) } } }
                            td { line.due.map { DayText($0) } }
                            td { BoardCell(line: line) }
                        }
                    }
                }
            }
        }
    }

    private var headings: [TableHeading] {
        showsEvent ? ["公开事项", "期别", "发生日期", "公开期限", "状况"] : ["公开事项", "期别", "公开期限", "状况"]
    }
}

/// How the figures come about, and what asks for them.
struct BoardRules: Markup {
    let settings: DeadlineSettings

    var content: some Markup {
        PageSection("怎样统计", id: "rules", searchable: false) {
            div(.class("prose")) {
                p { "时期从近到远排列。已公开的写公开日期，没有公开的写公开期限（某日前）。" }
                ul {
                    li { "√ 按时：在公开期限当日或以前公开。△ 逾期公开：过了期限才公开。" }
                    li { "× 逾期：过了期限还没有公开。× 缺公开：下一期的期限也过了，仍没有公开。" }
                    li { "! 即将到期：还没有公开，离期限不超过 \(settings.dueSoonDays) 天。○ 未到期：期限还早。" }
                    li { "√ 已公开（没有期限）：没有登记事项发生的日期，不判定是否按时；或者目录没有要求这一期公开。— 不适用：按登记免予公开。" }
                    li { "草稿和被村务监督委员会退回的不算公开；只在公示栏公开的，以登记的公开日期为准。" }
                    li { shifting }
                    li {
                        "公开期限和依据见"
                        a(.href(.disclosureCatalogue)) { "公开目录" }
                        "。村务至少每季度公布一次、重大事项随时公布，依据《中华人民共和国村民委员会组织法》；目录没有写明期限的即时事项，按《中华人民共和国政府信息公开条例》第二十六条，在 \(settings.immediateWorkingDays) 个工作日内公开。"
                    }
                }
            }
        }
    }

    private var shifting: String {
        settings.shiftsDeadlines ? "期限遇休息日的，顺延到下一个工作日。" : "期限遇休息日的不顺延，公开目录另有规定的除外。"
    }
}
