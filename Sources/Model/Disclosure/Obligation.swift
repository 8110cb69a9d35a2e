import Diagnostics

/// A row of the disclosure catalogue (公开目录): what must be made public, by whom, how often, on which basis and where.
public struct Obligation: Hashable, Encodable, Sendable, Identifiable {
    /// The four groups under which village offices disclose.
    public enum Category: String, LabelledChoice, Encodable {
        case party, government, affairs, finance

        public var label: String {
            switch self {
            case .party: "党务公开"
            case .government: "政务公开"
            case .affairs: "村务公开"
            case .finance: "财务公开"
            }
        }
    }

    public enum Frequency: String, LabelledChoice, Encodable {
        case monthly, quarterly, halfYearly = "half_yearly", yearly, immediate

        public var label: String {
            switch self {
            case .monthly: "每月"
            case .quarterly: "每季度"
            case .halfYearly: "每半年"
            case .yearly: "每年"
            case .immediate: "即时"
            }
        }
    }

    /// Where it may be made public; what is for the paper board only never reaches the web. `stick` is for what a bundle
    /// carries without the portal showing it, `webOnly` for what the portal shows and no bundle carries.
    public enum Channel: String, LabelledChoice, Encodable {
        case web, webOnly = "web_only", stick, board, onRequest = "on_request", never

        public var label: String {
            switch self {
            case .web: "网站"
            case .webOnly: "仅网站"
            case .stick: "离线副本"
            case .board: "公示栏"
            case .onRequest: "依申请"
            case .never: "不公开"
            }
        }
    }

    public let location: SourceLocation
    /// Also the file name of its disclosures: `finance` for `disclosure/…/finance.csv`.
    public let item: String
    public let title: String
    public let category: Category
    public let content: String
    public let bases: [String]
    public let frequency: Frequency
    public let deadline: String
    public let body: String
    public let level: RegionLevel
    public let channels: Channels
    public let audience: String
    /// The name of the standard table that its rows follow, empty where the layout is free.
    public let table: String
    /// How its lists of people are masked; nil where title, content and table have to tell.
    public let profile: PrivacyProfile.Name?
    /// How long its disclosures stay public (公开期限).
    public let retention: Retention
    /// From when to when it has to be made public; nil without a limit.
    public let effectiveFrom: Day?
    public let effectiveTo: Day?
    /// 村 or 社区 where only those owe it, empty for all of its level.
    public let kind: String
    /// Whether a deadline on a day off moves to the next working day; nil for what `site.yaml` says.
    public let shiftsDeadline: Bool?
    /// 归档类别 and 保管期限, where the office has set them for its archive.
    public let archiveCategory: String
    public let archiveTerm: ArchiveTerm?

    public var id: String { item }
    public var isOnWeb: Bool { channels.allow(.web) }
}

extension Obligation: RecordConvertible {
    public static let schema = TableSchema(
        "obligations", zh: "公开目录", en: "disclosure catalogue", identity: ["item"],
        [
            Column("item", "事项代码", .code, required: true),
            Column("title", "公开事项", required: true),
            Column("category", "类别", .choice(CodeSet(Category.self)), required: true),
            Column("content", "公开内容"),
            Column("bases", "公开依据", .list),
            Column("frequency", "公开频次", .choice(CodeSet(Frequency.self)), required: true),
            Column("deadline", "公开时限"),
            Column("body", "公开主体"),
            Column("level", "公开层级", .choice(CodeSet(RegionLevel.self)), required: true),
            Column("channel", "公开渠道", .choices(CodeSet(Channel.self)), required: true),
            Column("audience", "公开对象"),
            Column("table", "标准表", .code),
            Column(
                "profile", "个人信息规格", .choice(CodeSet(PrivacyProfile.Name.self)), aliases: ["隐私规格", "脱敏规格"]),
            Column("retention", "公开期限", .retention),
            Column("effective_from", "适用起", .day, aliases: ["适用开始"]),
            Column("effective_to", "适用止", .day, aliases: ["适用结束"]),
            Column("kind", "适用类型", .choice(CodeSet("村", "社区"))),
            Column("shifts_deadline", "节假日顺延", .flag),
            Column("archive_category", "归档类别"),
            Column("archive_term", "保管期限", .choice(CodeSet(ArchiveTerm.self))),
        ])

    public init(_ record: Record) {
        location = record.location
        item = record.text("item")
        title = record.text("title")
        category = record.choice("category", as: Category.self) ?? .affairs
        content = record.text("content")
        bases = record.list("bases")
        frequency = record.choice("frequency", as: Frequency.self) ?? .immediate
        deadline = record.text("deadline")
        body = record.text("body")
        level = record.choice("level", as: RegionLevel.self) ?? .village
        // A catalogue that does not say must not publish: fail closed.
        channels = Channels(record.choices("channel", as: Channel.self))
        audience = record.text("audience")
        table = record.text("table")
        profile = record.choice("profile", as: PrivacyProfile.Name.self)
        retention = record.retention("retention") ?? .permanent
        effectiveFrom = record.day("effective_from")
        effectiveTo = record.day("effective_to")
        kind = record.text("kind")
        shiftsDeadline = record.flag("shifts_deadline")
        archiveCategory = record.text("archive_category")
        archiveTerm = record.choice("archive_term", as: ArchiveTerm.self)
    }
}
