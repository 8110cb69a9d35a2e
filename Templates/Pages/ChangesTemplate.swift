import HTML
import Model

/// 变更记录: what was published, changed and withdrawn in a place, in words, the latest first.
struct ChangesTemplate: Markup {
    let page: ChangesPage

    var content: some Markup {
        p(.class("lead")) {
            a(.href(.region(page.region.code))) { page.region.name }
            "什么时候公开了什么、改了什么、撤下了什么，都记在这里，只能往后添，不能改前面的。"
            if page.pagination.current == 0 { a(.href("#proof")) { "怎样查证" } }
        }
        ul(.class("entries")) {
            ForEach(page.rows) { ChangeLine(row: $0) }
        }
        PageTurn(pagination: page.pagination)
        if page.pagination.current == 0 { RecordProof(page: page) }
    }
}

/// One line of the record.
struct ChangeLine: Markup {
    let row: ChangesPage.Row

    private var entry: LogEntry { row.entry }

    var content: some Markup {
        li(.id("line-\(row.number)")) {
            if let page = row.page {
                a(.href(page.path)) { page.title }
            } else {
                span(.class("gone")) { name }
            }
            " "
            Badge(entry.event)
            p(.class("entry-meta")) {
                DayText(entry.day)
                if !period.isEmpty { span { period } }
                if !entry.handler.isEmpty { span { "经手：\(entry.handler)" } }
                span { "第 \(row.number) 条" }
            }
            if !reason.isEmpty { p(.class("change-reason")) { reason } }
            if let change = entry.change { TableChangeView(change: change) }
            if entry.isTextChanged { p(.class("quiet")) { "正文有改动。" } }
            if entry.event == .expired, entry.stated != nil { p(.class("quiet")) { "开始记录时公开期限已满。" } }
            if let day = entry.takenOver { p(.class("quiet")) { "\(day.chinese)按此前构建留下的记录补记。" } }
        }
    }

    private var period: String {
        switch entry.subject {
        case .disclosure(let period, _): row.page?.title.contains("\(period.year)年") == true ? "" : period.chinese
        case .notice: "公示公告"
        }
    }

    /// For what has no page any more: by its code where the catalogue knows no title.
    private var name: String {
        switch entry.subject {
        case .disclosure(_, let item): entry.title.isEmpty ? item : entry.title
        case .notice(let code): "\(entry.title.isEmpty ? "公示公告" : entry.title)（\(code)）"
        }
    }

    private var reason: String {
        if !entry.reason.isEmpty { return "原因：\(entry.reason)" }
        return entry.reasonMark == nil ? "" : "原因写在该项页面上；公开期限有限，期满后不在此保留。"
    }
}

extension Badge {
    init(_ event: LogEntry.Event) {
        switch event {
        case .published, .restored: self.init(event.label)
        case .changed: self.init(event.label, .strong)
        case .withdrawn: self.init(event.label, .warning)
        case .expired: self.init(event.label)
        }
    }

    /// Nil for what is as it was first made public.
    init?(corrected day: Day?) {
        guard let day else { return nil }
        self.init("已更正（\(day.chinese)）", .strong)
    }
}

/// Which cells are different, the old value beside the new.
struct TableChangeView: Markup {
    let change: TableChange

    var content: some Markup {
        if !sentence.isEmpty { p(.class("quiet")) { sentence } }
        ForEach(change.cells) { cell in
            p {
                "\(Self.place(of: cell))："
                if let values = cell.values {
                    Self.shown(values.old)
                    " → "
                    strong { Self.shown(values.new) }
                } else {
                    "有改动"
                }
            }
        }
    }

    private static func shown(_ value: String) -> String { value.isEmpty ? "（空）" : value }

    /// As in `第 3 行（经营收入），本期金额`.
    private static func place(of cell: TableChange.Cell) -> String {
        let line = cell.line.isEmpty ? "" : "（\(cell.line)）"
        return "第 \(cell.row) 行\(line)，\(cell.heading.isEmpty ? "第 \(cell.column) 列" : cell.heading)"
    }

    private var sentence: String {
        let rows = change.rows.map { rows in
            switch rows {
            case .removed(let range): "原表\(Self.text(of: range))删去或改写"
            case .added(let range): "新表\(Self.text(of: range))是新写的"
            }
        }
        let extent =
            switch change.extent {
            case .whole: ""
            case .more: "改动的格子很多，下面只列出前 \(change.cells.count) 格。"
            case .layout: "表格的列有改动。"
            case .unknown: "表格有改动，没有原表可以逐格比对。"
            }
        return (rows.isEmpty ? "" : rows.joined(separator: "；") + "。") + extent
    }

    private static func text(of range: ClosedRange<Int>) -> String {
        range.count == 1 ? "第 \(range.lowerBound) 行" : "第 \(range.lowerBound) 至 \(range.upperBound) 行"
    }
}

/// How anybody can see that nothing was changed afterwards.
struct RecordProof: Markup {
    let page: ChangesPage

    var content: some Markup {
        PageSection("怎样查证", id: "proof", searchable: false) {
            p {
                // What stands before the digits tells the last look that they are nobody's card number.
                "记录共 \(page.head.count) 条，末尾的核对码："
                strong(.class("head-code")) { page.head.code?.description ?? "" }
                "。抄下或拍下这 16 位数字：以后记录里仍能找到它，就说明到这一条为止没有被改过。"
            }
            p(.class("download")) {
                a(.href(.record(of: page.region.code)), .flag("download")) { "下载记录（JSONL）" }
            }
            div(.class("provenance")) { Digest(name: "末条 SHA-256", digest: page.head.digest) }
            p(.class("note")) {
                "每一条都含上一条的校验值，删去、改写或者插入任何一条，后面的就对不上。会用电脑的人可以自己核对，也可以用 noticeboard record verify。"
            }
        }
    }
}
