import Testing

@Suite("Services in villages")
struct ServicePlacesTests {
    private static let services = """
        事项编码,事项名称,领域,责任部门,下沉方式,适用区划
        a-1,甲,社会救助,民政局,帮办代办,
        a-2,乙,社会救助,民政局,直办,

        """
    private static let regions = """
        区划代码,名称,类型
        9901,示例市,市
        990101,东县,县
        990101001,河口镇,镇
        990101001201,松溪村,村
        990101001202,柳湾村,村

        """
    private static let sites = """
        站点编码,名称,区划代码,类型,可办事项
        c-1,河口镇便民服务中心,990101001,乡镇便民服务中心,
        v-1,松溪村为民服务站,990101001201,村为民服务站,a-1

        """

    private func site(_ more: [String: String] = [:]) throws -> SiteFixture {
        try SiteFixture(
            ["services/services.csv": Self.services, "regions.csv": Self.regions, "services/sites.csv": Self.sites]
                .merging(more) { $1 })
    }

    @Test("go to the village's own station, else to the nearest counter above that takes what there is")
    func nearest() throws {
        let site = try site()
        #expect(try site.build().findings == [])
        let page = try site.published("services/a-1.html")
        #expect(page.contains("<p>990101001201 v-1 true true</p>"))
        #expect(page.contains("<p>990101001202 c-1 false true</p>"))
    }

    @Test("are told on the village's page with their places, nothing on a page above")
    func handling() throws {
        let site = try site()
        _ = try site.build()
        let own = try site.published("990101001201/index.html")
        #expect(own.contains("<p>a-1 at 松溪村 true</p>") && own.contains("<p>a-2 at 河口镇 false</p>"))
        #expect(try site.published("990101001202/index.html").contains("<p>a-1 at 河口镇 false</p>"))
        #expect(!(try site.published("990101001/index.html").contains("<p>a-1 at")))
    }

    @Test("are told apart from services that are not for the place")
    func scope() throws {
        let site = try site(["services/services.csv": Self.services.replacing("直办,", with: "直办,990101001202")])
        #expect(try site.build().findings == [])
        let page = try site.published("services/a-2.html")
        #expect(page.contains("<p>990101001201 c-1 false false</p>"))
        #expect(page.contains("<p>990101001202 c-1 false true</p>"))
    }

    @Test("join papers of the same name and kind in a life event, and keep those of another kind apart")
    func merged() throws {
        let site = try site([
            "services/materials.csv": """
            事项编码,序号,材料名称,材料类型,是否必备
            a-1,1,身份证,原件,否
            a-1,2,申请表,表格,是
            a-2,1,身份证,原件,是
            a-2,2,身份证,复印件,是

            """,
            "services/events.csv": "编码,名称,触发情形,包含事项,牵头部门\ne-1,一件事,出生,a-2、a-1,民政局\n",
        ])
        #expect(try site.build().findings == [])
        let page = try site.published("services/events/e-1.html")
        #expect(page.contains("<p>services a-2 a-1</p>"))
        #expect(page.contains("<p>身份证 原件 2 true</p>"))
        #expect(page.contains("<p>身份证 复印件 1 true</p>"))
        #expect(page.contains("<p>申请表 表格 1 true</p>"))
    }

    @Test(
        "name services, files and offices that exist",
        arguments: [
            ("services/events.csv", "编码,名称,触发情形,包含事项,牵头部门\ne-1,一件事,出生,a-9,民政局\n", "unknown-reference"),
            ("services/admissions.csv", "备案号,准入事项,事项编码,申请部门,审核结论\nz-1,核查,a-9,民政局,准予准入\n", "unknown-reference"),
            ("services/materials.csv", "事项编码,序号,材料名称,空白表格文件\na-1,1,申请表,files/none.docx\n", "unknown-reference"),
            ("services/services.csv", "事项编码,事项名称,领域,下沉方式\na-1,甲,社会救助,直办\n", "service-office"),
        ])
    func references(file: String, text: String, rule: String) throws {
        let site = try site([file: text])
        #expect(try site.build().findings.contains("\(file):2 \(rule)"))
    }

    @Test("take the 实施主体 for the office where no department is told")
    func body() throws {
        let site = try site(["services/services.csv": "事项编码,事项名称,领域,下沉方式,实施主体\na-1,甲,社会救助,直办,民政局\n"])
        #expect(try site.build().findings == [])
    }
}
