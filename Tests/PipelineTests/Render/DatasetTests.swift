import Model
import Testing

@testable import Pipeline

@Suite("A dataset")
struct DatasetTests {
    private func site(_ schema: String, _ data: String) throws -> SiteFixture {
        try SiteFixture(["registers/x/schema.yaml": schema, "registers/x/data.csv": data])
    }

    @Test("is a table for spreadsheets and a list with typed values for programs")
    func files() throws {
        let site = try site(
            "title: 名册\nfields: [{name: n, title: 名称}, {name: m, title: 人数, type: integer}, {name: f, title: 收费, type: boolean}]\n",
            "名称,人数,收费\n\"甲,乙\",1200,是\n丙,,否\n")
        #expect(try site.build().findings == [])
        #expect(try site.published("data/register-x.csv") == "\u{FEFF}名称,人数,收费\r\n\"甲,乙\",1200,是\r\n丙,,否\r\n")
        #expect(
            try site.published("data/register-x.json") == """
                [
                {"名称": "甲,乙", "人数": 1200, "收费": true},
                {"名称": "丙", "人数": null, "收费": false}
                ]

                """)
    }

    @Test("is described with the schema, size and sum of its file")
    func descriptor() throws {
        let site = try site(
            "title: 名册\npublisher: 市民政局\nupdated: 2026-10-01\nprimaryKey: n\nfields: [{name: n, title: 名称}, {name: k, title: 类型, constraints: {enum: [室内, 室外]}}]\n",
            "n,k\n甲,室内\n")
        _ = try site.build()
        let package = try site.published("data/datapackage.json")
        for part in [
            #""profile": "tabular-data-package""#, #""path": "register-x.csv""#, #""primaryKey": ["名称"]"#,
            #""enum": ["室内", "室外"]"#, #""bytes": 30"#, #""hash": "sha256:"#, #""title": "市民政局""#,
        ] {
            #expect(package.contains(part), "\(part)")
        }
    }

    @Test("holds no record that the gate keeps back")
    func withheldRecords() throws {
        let header = "事项编码,事项名称,领域,责任部门,下沉方式,状态\n"
        let site = try SiteFixture([
            "services/services.csv": header + "s-1,看得见,其他,民政局,直办,有效\ns-2,看不见,其他,民政局,直办,征求意见\n"
        ])
        _ = try site.build()
        let table = try site.published("data/services.csv")
        #expect(table.contains("看得见") && !table.contains("看不见"))
    }

    @Test("goes when its content goes")
    func stale() throws {
        let site = try site("fields: [{name: n}]", "n\n甲\n")
        _ = try site.build()
        try site.remove("registers/x/schema.yaml")
        try site.remove("registers/x/data.csv")
        _ = try site.build()
        #expect(!site.isPublished("data/register-x.csv"))
        #expect(try !site.published("data/datapackage.json").contains("register-x"))
    }
}
