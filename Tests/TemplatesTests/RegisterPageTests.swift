import Model
import Testing

@testable import Templates

@Suite("A register's page")
struct RegisterPageTests {
    private func page(
        sections: [(title: String, rows: [[String]])], parts: [PageLink] = [], downloads: [PageLink] = []
    ) -> String {
        var schema = RegisterSchema()
        schema.title = "避难场所"
        schema.publisher = "市应急管理局"
        schema.fields = [RegisterField("name", "名称"), RegisterField("kind", "类型")]
        let register = Register(
            location: .init("registers/x/schema.yaml"), name: "x", schema: schema,
            rows: sections.flatMap(\.rows).map { .init(location: .init("registers/x/data.csv"), cells: $0) })
        let columns = [
            DataTable.Column(title: "名称", isNumeric: false),
            DataTable.Column(title: "类型", isNumeric: false, isChoice: true),
        ]
        return Portal().body(
            .register(
                RegisterPage(
                    register: register,
                    sections: sections.map {
                        .init(title: $0.title, table: DataTable(columns: columns, rows: $0.rows))
                    },
                    parts: parts, part: 0, downloads: downloads)), at: .register("x"))
    }

    private let row = ["体育场", "室外"]

    @Test("has a table for each group under its heading, and the count of all")
    func groups() {
        let html = page(sections: [("室外", [row, row]), ("室内", [row])])
        #expect(
            html.contains("<h2>室外</h2>") && html.contains("<caption class=\"visually-hidden\"><span>避难场所：室内</span>"))
        #expect(html.contains("<dd>3 条</dd>") && html.contains("市应急管理局"))
    }

    @Test("lets rows be chosen by columns of few values")
    func choices() {
        let html = page(sections: [("", Array(repeating: row, count: 12))])
        #expect(html.contains("<th scope=\"col\" data-choice>类型</th>") && html.contains("data-tools=\"filter\""))
        #expect(!html.contains("<nav"))
    }

    @Test("leads to its other pages and to its files")
    func ways() {
        let parts = [PageLink("第 1 至 200 条", .register("x")), PageLink("第 201 至 210 条", .register("x", part: 1))]
        let html = page(
            sections: [("", [row])], parts: parts,
            downloads: [PageLink("下载表格（CSV）", .dataset("register-x", format: "csv"))])
        #expect(html.contains("aria-current=\"page\">第 1 至 200 条"))
        #expect(html.contains("href=\"../registers/x/2.html\""))
        #expect(html.contains("href=\"../data/register-x.csv\" download"))
    }
}
