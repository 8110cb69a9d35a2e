import Files

/// Writes the same disclosures as a Hugo site: a section for each county, township and village, the items as categories,
/// the table within the text.
struct HugoWriter {
    private var folder: SiteFolder

    /// `site` holds Hugo's settings and layouts, which are copied.
    init(_ root: String, places: Places, site: String) throws {
        folder = try SiteFolder(root)
        for file in try FileTree(site).files { try folder.write(try PlainFiles.read(site + "/" + file), to: file) }
        try section("content", title: "村务公开测试站", parameters: "banner: \"\(Places.banner)\"\n")
        for county in places.counties { try section("content/\(county.code)", title: county.name) }
        for township in places.townships {
            try section("content/\(township.county.code)/\(township.place.code)", title: township.place.name)
        }
        for village in places.villages { try section("content" + Self.address(of: village), title: village.name) }
        try section("content/category", title: "公开目录")
        for item in CatalogueItem.all {
            try section(
                "content/category/\(item.code)", title: item.title, parameters: "category: \"\(item.code)\"\n")
        }
    }

    private mutating func section(_ path: String, title: String, parameters: String = "") throws {
        try folder.write("---\ntitle: \"\(title)\"\n\(parameters)---\n", to: path + "/_index.md")
    }

    /// With slashes at both ends.
    private static func address(of village: Village) -> String {
        "/\(village.county.code)/\(village.township.code)/\(village.code)/"
    }

    mutating func write(_ disclosure: Disclosure) throws {
        let (village, item) = (disclosure.village, disclosure.item)
        let address =
            switch disclosure.text.target {
            case .village: Self.address(of: village)
            case .township: "/\(village.county.code)/\(village.township.code)/"
            case .item: "/category/"
            }
        try folder.write(
            """
            ---
            title: "\(disclosure.title)"
            date: \(disclosure.published)
            village: "\(village.code)"
            village_name: "\(village.name)"
            township: "\(village.township.name)"
            county: "\(village.county.name)"
            category: "\(item.code)"
            category_name: "\(item.title)"
            period: "\(disclosure.period.chinese)"
            head: "\(disclosure.head)"
            finance_group: "\(disclosure.financeGroup)"
            accountant: "\(disclosure.accountant)"
            reviewer: "\(disclosure.reviewer)"
            reviewed: "\(disclosure.reviewed)"
            ---

            \(disclosure.text.markdown(linkingTo: address))
            \(disclosure.statement.pipeTable)
            """, to: "content\(Self.address(of: village))\(disclosure.period.path)-\(item.code).md")
    }
}
