/// Writes the disclosures as the content folder described in `docs/content.md`.
struct NoticeboardWriter {
    private var folder: SiteFolder

    init(_ root: String, places: Places) throws {
        folder = try SiteFolder(root)
        try folder.write(Self.settings, to: "site.yaml")
        try folder.write(Self.regions(places), to: "regions.csv")
        try folder.write(Self.bases, to: "bases.csv")
        try folder.write(Self.obligations, to: "obligations.csv")
    }

    mutating func write(_ disclosure: Disclosure) throws {
        let village = disclosure.village
        let path = "disclosure/\(village.code)/\(disclosure.period.path)/\(disclosure.item.code)"
        let address =
            switch disclosure.text.target {
            case .village: "../index.html"
            case .township: "/\(village.township.code)/index.html"
            case .item: "/disclosure/index.html"
            }
        try folder.write(
            """
            ---
            标题: \(disclosure.title)
            公开日期: \(disclosure.published)
            负责人签字: \(disclosure.head)
            民主理财小组签字: \(disclosure.financeGroup)
            主管会计签字: \(disclosure.accountant)
            村务监督委员会审核人: \(disclosure.reviewer)
            审核日期: \(disclosure.reviewed)
            审核结论: 同意
            ---

            \(disclosure.text.markdown(linkingTo: address))
            """, to: path + ".md")
        try folder.write(disclosure.statement.csv, to: path + ".csv")
    }

    private static let settings = """
        网站名称: 村务公开测试站
        主办单位: 测试单位
        网站说明: 只用于测量生成网站所用的时间和内存。
        横幅: \(Places.banner)
        网址: https://board.example/

        """

    private static func regions(_ places: Places) -> String {
        var text = "区划代码,名称,类型\n"
        var prefectures: Set<Substring> = []
        for county in places.counties {
            if prefectures.insert(county.code.prefix(4)).inserted {
                text += "\(county.code.prefix(4)),测试市,市\n"
            }
            text += "\(county.code),\(county.name),\(kind(of: county.name, in: ["区", "市"]) ?? "县")\n"
        }
        for township in places.townships {
            let (code, name) = (township.place.code, township.place.name)
            text += "\(code),\(name),\(kind(of: name, in: ["街道", "镇"]) ?? "乡")\n"
        }
        for village in places.villages {
            let isCommunity = village.name.contains("社区") || village.name.contains("居委会")
            text += "\(village.code),\(village.name),\(isCommunity ? "社区" : "村")\n"
        }
        return text
    }

    private static func kind(of name: String, in kinds: [String]) -> String? { kinds.first { name.hasSuffix($0) } }

    private static let bases = """
        依据编号,名称,文号,条款
        cwf-2018-24,中华人民共和国村民委员会组织法,,第二十四条
        cwf-2018-30,中华人民共和国村民委员会组织法,,第三十条
        jtf-2024-45,中华人民共和国农村集体经济组织法,,第四十五条
        jtf-2024-46,中华人民共和国农村集体经济组织法,,第四十六条
        cwgk-2011,农村集体经济组织财务公开规定,农经发〔2011〕13号,
        kjzd-2023,农村集体经济组织会计制度,财会〔2023〕14号,
        czgf-2022,关于规范村级组织工作事务、机制牌子和证明事项的意见,厅字〔2022〕28号,
        shjz-61,社会救助暂行办法,国务院令第649号,第六十一条
        dwgk-2017,中国共产党党务公开条例（试行）,,

        """

    private static var obligations: String {
        var text = "事项代码,公开事项,类别,公开内容,公开依据,公开频次,公开时限,公开主体,公开层级,公开渠道,公开对象,标准表\n"
        for item in CatalogueItem.all {
            text += "\(item.code),\(item.title),\(item.category),\(item.content),\(item.bases),\(item.frequency),"
            text += "期后15日内,村（居）民委员会,村,网站,全体村（居）民,statement\n"
        }
        return text
    }
}
