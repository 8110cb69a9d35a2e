import Diagnostics

/// What `site.yaml` says: who publishes the portal and what its pages carry (政府网站发展指引, 国办发〔2017〕47号).
public struct SiteSettings: Encodable, Sendable {
    public struct NavigationItem: Hashable, Encodable, Sendable {
        /// Empty for a section under its own name.
        public let title: String
        /// A path of the portal, such as `services/index.html`; empty for a section.
        public let path: String
        /// The name of one of the portal's sections, such as 办事指南; empty for a page.
        public let section: String
        public let location: SourceLocation

        public init(title: String, path: String, section: String = "", location: SourceLocation) {
            self.title = title
            self.path = path
            self.section = section
            self.location = location
        }
    }

    public let location: SourceLocation
    public let name: String
    public let slogan: String
    public let domain: String
    public let identifier: String
    public let owner: String
    public let operatorName: String
    public let contact: String
    public let phone: String
    public let address: String
    public let icpNumber: String
    public let policeNumber: String
    public let description: String
    public let keywords: [String]
    /// Shown on top of every page, such as that the data are a sample.
    public let banner: String
    /// Where the portal is found online, with a trailing slash; empty where it is not.
    public private(set) var baseURL: String
    /// Accent colour `#rrggbb`, empty for the theme's own.
    public let accentColor: String
    /// A picture under `files/` beside the portal's name, and what it shows in words.
    public let emblem: String
    public let emblemAlternative: String
    /// Whom to call when there is no time to lose, such as 火警 119; one a line.
    public let emergencyNumbers: [String]
    public let searchSuggestions: [String]
    public let planTitle: String
    public let planSummary: String
    /// 小样本下限 as the office wrote it; nil where it wrote none.
    public let statedSmallCellLimit: Int?
    /// How deadlines of the disclosure catalogue are counted.
    public let deadlines: DeadlineSettings
    /// Set from the list under `navigation`, empty for the theme's own.
    public let navigation: [NavigationItem]
    /// How rules are reported that the office weighs otherwise, by their ids; set from the mapping under `severities`.
    public let severities: [String: ReportLevel]

    /// Who answers for what is published: the office, or the portal's name where it is not told.
    public var responsible: String { owner.isEmpty ? name : owner }
}

extension SiteSettings {
    public static let schema = TableSchema(
        "site", zh: "网站设置", en: "site settings",
        [
            Column("name", "网站名称", required: true),
            Column("slogan", "口号"),
            Column("domain", "网站域名"),
            Column("identifier", "网站标识码"),
            Column("owner", "主办单位", required: true),
            Column("operator", "承办单位"),
            Column("contact", "联系方式"),
            Column("phone", "联系电话", role: .officePhone),
            Column("address", "地址"),
            Column("icp_number", "ICP备案号"),
            Column("police_number", "公安备案号"),
            Column("description", "网站说明"),
            Column("keywords", "关键词", .list),
            Column("banner", "横幅"),
            Column("base_url", "网址", .url),
            Column("accent_color", "主题色"),
            Column("emblem", "标志"),
            Column("emblem_alt", "标志说明"),
            Column("emergency_numbers", "应急电话", .list, role: .officePhone),
            Column("search_suggestions", "热门搜索", .list),
            Column("plan_title", "规划名称"),
            Column("plan_summary", "规划说明"),
            Column("small_cell_limit", "小样本下限", .integer),
        ] + DeadlineSettings.columns)

    public init(_ record: Record, navigation: [NavigationItem], severities: [String: ReportLevel] = [:]) {
        location = record.location
        self.navigation = navigation
        self.severities = severities
        name = record.text("name")
        slogan = record.text("slogan")
        domain = record.text("domain")
        identifier = record.text("identifier")
        owner = record.text("owner")
        operatorName = record.text("operator")
        contact = record.text("contact")
        phone = record.text("phone")
        address = record.text("address")
        icpNumber = record.text("icp_number")
        policeNumber = record.text("police_number")
        description = record.text("description")
        keywords = record.list("keywords")
        banner = record.text("banner")
        baseURL = Self.folderAddress(record.text("base_url"))
        accentColor = record.text("accent_color")
        emblem =
            record.text("emblem").hasPrefix("/") ? String(record.text("emblem").dropFirst()) : record.text("emblem")
        emblemAlternative = record.text("emblem_alt")
        emergencyNumbers = record.list("emergency_numbers")
        searchSuggestions = record.list("search_suggestions")
        planTitle = record.text("plan_title")
        planSummary = record.text("plan_summary")
        statedSmallCellLimit = record.integer("small_cell_limit")
        deadlines = DeadlineSettings(record)
    }

    /// Counts of people below it are withheld. An office can ask for more, never for less.
    public var smallCellLimit: Int { max(statedSmallCellLimit ?? 0, Self.leastSmallCellLimit) }

    public static let leastSmallCellLimit = 5

    /// Nil for the theme's own.
    public var accent: Color? { Color(accentColor) }

    /// What the accent must stand out from: white letters on it, and the light paper it is written on (`tokens.css`).
    public static let accentGrounds = [Color.white, Color(red: 0xF7, green: 0xF5, blue: 0xEF)]
    /// WCAG 2.2, success criterion 1.4.3.
    public static let accentContrast = 4.5

    /// The same settings for another address on the web.
    public func with(baseURL: String) -> SiteSettings {
        var settings = self
        settings.baseURL = Self.folderAddress(baseURL)
        return settings
    }

    private static func folderAddress(_ address: String) -> String {
        address.isEmpty || address.hasSuffix("/") ? address : address + "/"
    }
}
