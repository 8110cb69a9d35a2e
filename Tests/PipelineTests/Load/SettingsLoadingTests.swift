import Testing

@Suite("The settings")
struct SettingsLoadingTests {
    private static let names = "网站名称: 甲\n主办单位: 乙\n"

    private func findings(_ settings: String) throws -> [String] {
        try SiteFixture(["site.yaml": Self.names + settings]).build().findings
    }

    @Test("stand in one file only", arguments: ["网站名称: 甲\n主办单位: 乙\n", "网站名称: ["])
    func twoFiles(first: String) throws {
        let found = try SiteFixture(["site.yaml": first, "site.yml": Self.names]).build().findings
        #expect(found.last == "site.yml duplicate-settings")
        #expect(!found.contains { $0.contains("missing-settings") })
    }

    @Test("are read from site.yml as well")
    func shortEnding() throws {
        #expect(try SiteFixture(["site.yaml": String?.none, "site.yml": Self.names]).build().findings == [])
    }

    @Test("have one navigation, in Chinese or English")
    func twoNavigations() throws {
        let item = "[{标题: 首页, 地址: index.html}]\n"
        #expect(try findings("navigation: \(item)") == [])
        #expect(try findings("导航: \(item)") == [])
        #expect(try findings("navigation: \(item)导航: \(item)") == ["site.yaml:4:1 settings-shape"])
    }

    @Test("have nothing in an item of the navigation but its title and path")
    func navigationItem() throws {
        let result = try SiteFixture([
            "site.yaml": Self.names + "navigation:\n  - title: 首页\n    path: index.html\n    titel: x\n"
        ]).build()
        #expect(result.findings == ["site.yaml:6:5 settings-shape"])
        #expect(result.report.diagnostics.first?.suggestion == "title")
    }

    @Test("name an item of the navigation in one language only")
    func navigationTitles() throws {
        let found = try findings("navigation:\n  - title: 首页\n    path: index.html\n    标题: 首页\n")
        #expect(found == ["site.yaml:6:5 settings-shape"])
    }

    @Test("are searched for numbers of persons, the navigation as well, where each stands")
    func personalData() throws {
        let found = try findings("口号: 找 13900001111\n导航:\n  - 首页\n  - {标题: 找 13900002222, 地址: index.html}\n")
        #expect(
            found.filter { $0.hasSuffix(" mobile-number") } == [
                "site.yaml:3:5 mobile-number", "site.yaml:6:10 mobile-number",
            ])
    }
}
