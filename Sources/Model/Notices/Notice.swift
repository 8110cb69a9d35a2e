import Diagnostics

/// A public notice (公示公告): posted from a first to a last day, with where to object.
public struct Notice: Encodable, Sendable, Identifiable {
    public enum Withdrawal: String, LabelledChoice, Encodable {
        case withdrawn, disputed

        public var label: String {
            switch self {
            case .withdrawn: "撤回"
            case .disputed: "有异议核查"
            }
        }
    }

    /// What becomes of the text when the period is over.
    public enum Afterwards: String, LabelledChoice, Encodable {
        case remove, keep

        public var label: String {
            switch self {
            case .remove: "撤下正文"
            case .keep: "保留正文"
            }
        }
    }

    /// What the number of days counts.
    public enum DayKind: String, LabelledChoice, Encodable {
        case natural, working

        public var label: String {
            switch self {
            case .natural: "自然日"
            case .working: "工作日"
            }
        }
    }

    public enum State: Encodable, Sendable, Hashable {
        case upcoming
        case posted(daysLeft: Int)
        case ended
        case disputed
        case withdrawn
    }

    public let location: SourceLocation
    public let code: String
    public internal(set) var title: String
    public let category: String
    public let basis: String
    public let region: RegionCode
    public let carriers: [String]
    public let start: Day
    /// The first included.
    public let days: Int
    public let dayKind: DayKind
    /// The last day, counted in natural days until a calendar has counted the working ones.
    public internal(set) var end: Day
    public let department: String
    public let phone: String
    public let address: String
    public let conclusion: String
    public let isDraft: Bool
    public let exception: Withdrawal?
    /// 撤下正文 unless the notice says otherwise: most notices name people, and may do so for their period alone.
    public let afterwards: Afterwards
    /// The title after the period, where the title itself names somebody.
    public let publicTitle: String
    /// Set for what tops the pages of its place until it ends.
    public let urgency: UrgentWarning.Level?
    /// How many objections came in, and how many of them were answered in time; nil where nobody has counted.
    public let objectionCount: Int?
    public let answeredCount: Int?
    /// Why it was changed (更正说明) or withdrawn (撤下说明), and who answers for that in office (更正经手人).
    public internal(set) var correction: String
    public let withdrawal: String
    public let handler: String
    public internal(set) var body: MarkdownSource?

    public var id: String { code }
    /// Whether it may be read on the web: the carriers (公示载体), where they are named, have to name it.
    public var isForWeb: Bool { carriers.isEmpty || carriers.contains { $0.contains("网") } }
    /// Whether its carriers name a board: 公示栏, 公开栏, 小区公告栏.
    public var isForBoard: Bool { carriers.contains { $0.contains("栏") } }

    /// How it stands on a day.
    public func state(on day: Day) -> State {
        switch exception {
        case .withdrawn?: .withdrawn
        case .disputed?: .disputed
        case nil: day < start ? .upcoming : day > end ? .ended : .posted(daysLeft: day.days(until: end))
        }
    }
}

extension Notice: TextRecordConvertible {
    public static let schema = TableSchema(
        "notices", zh: "公示公告", en: "notices", identity: ["code"],
        [
            Column("code", "公示编号", .code, required: true),
            Column("title", "标题", required: true),
            Column("category", "事项类别", aliases: ["类别"]),
            Column("basis", "依据"),
            Column("region", "公示范围", .regionCode, required: true, aliases: ["区划代码"]),
            Column("carriers", "载体", .list),
            Column("start", "公示开始", .day, required: true),
            Column("days", "公示天数", .integer, required: true),
            Column("calendar_kind", "日历", .choice(CodeSet(DayKind.self)), aliases: ["天数类型"]),
            Column("department", "受理部门"),
            Column("phone", "受理电话", role: .officePhone),
            Column("address", "受理地址"),
            Column("conclusion", "公示结论"),
            Column("after", "到期处理", .choice(CodeSet(Afterwards.self))),
            Column("public_title", "到期标题"),
            Column("urgency", "紧急", .choice(CodeSet(UrgentWarning.Level.self)), aliases: ["预警级别", "紧急程度"]),
            Column("objections", "异议数", .integer),
            Column("answered", "按期答复数", .integer),
            Column("exception", "异常状态", .choice(CodeSet(Withdrawal.self)), aliases: ["状态"]),
            Column("correction", "更正说明"),
            Column("withdrawal", "撤下说明", aliases: ["撤回说明", "撤回原因"]),
            Column("handler", "更正经手人", aliases: ["撤回经手人"], role: .officialName),
            Column("draft", "草稿", .flag),
        ])

    public init(_ record: Record, body: MarkdownSource?) {
        guard let region = record.regionCode("region"), let start = record.day("start") else {
            preconditionFailure("a notice without a region or first day")
        }
        location = record.location
        self.region = region
        self.start = start
        self.body = body
        code = record.text("code")
        title = record.text("title")
        category = record.text("category")
        basis = record.text("basis")
        carriers = record.list("carriers")
        let days = record.integer("days") ?? 1
        self.days = days
        dayKind = record.choice("calendar_kind", as: DayKind.self) ?? .natural
        end = start.adding(days: max(days, 1) - 1)
        department = record.text("department")
        phone = record.text("phone")
        address = record.text("address")
        conclusion = record.text("conclusion")
        urgency = record.choice("urgency", as: UrgentWarning.Level.self)
        objectionCount = record.integer("objections")
        answeredCount = record.integer("answered")
        exception = record.choice("exception", as: Withdrawal.self)
        afterwards = record.choice("after", as: Afterwards.self) ?? .remove
        publicTitle = record.text("public_title")
        correction = record.text("correction")
        withdrawal = record.text("withdrawal")
        handler = record.text("handler")
        isDraft = record.flag("draft") ?? false
    }
}
