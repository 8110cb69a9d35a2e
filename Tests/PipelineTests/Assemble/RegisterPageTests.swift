import Testing

@Suite("The table of a register's group")
struct RegisterPageTests {
    private func site() throws -> SiteFixture {
        try SiteFixture([
            "registers/x/schema.yaml": """
            title: 名册
            fields: [{name: name, title: 名称}, {name: kind, title: 类别}, {name: region, title: 所在地}]
            show: {group: kind, region: region}

            """,
            "registers/x/data.csv": "名称,类别,所在地\n甲站,室内,\n乙站,室外,松溪村\n",
        ])
    }

    @Test("leaves out what its heading says")
    func columns() throws {
        let site = try site()
        #expect(try site.build().findings == [])
        let page = try site.published("registers/x.html")
        #expect(page.contains("<p>甲站 ") && !page.contains("室内"))
    }

    @Test("is chosen from by the columns that it shows, in the group that has the place")
    func choice() throws {
        let site = try site()
        _ = try site.build()
        let village = try site.published("990101001201/index.html")
        #expect(village.contains("register registers/x.html?t2f2="))
    }
}
