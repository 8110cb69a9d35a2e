import Model
import Testing

@testable import Templates

@Suite struct DisclosurePageTests {
    private let region = Region.sample(["code": "990101001201", "name": "桃源村"])

    private func body(
        header: [String: SampleCell] = [:], table: DataTable? = nil, concealment: Concealment? = nil,
        citations: [String] = [], previous: PageLink? = nil, outline: TableOutline? = nil,
        comparison: PeriodComparison? = nil, obligation: Obligation? = nil, sources: [SourceFile] = [],
        versions: [PublicationVersion] = []
    ) -> String {
        let disclosure = Disclosure(
            header: .sample(header), region: region.code, period: .of("2026-10"), item: "finance", tableFile: nil,
            textFile: nil)
        let path = PagePath.disclosure(region.code, .of("2026-10"), "finance")
        let page = DisclosurePage(
            region: region, ancestors: [], disclosure: disclosure, obligation: obligation, citations: citations,
            table: table,
            outline: outline ?? table.map(ledger), comparison: comparison, concealment: concealment, body: .empty,
            tablePath: table.map { _ in .disclosureTable(region.code, .of("2026-10"), "finance") },
            dataPath: table.map { _ in .disclosureData(region.code, .of("2026-10"), "finance") }, sources: sources,
            versions: versions, previous: previous, next: nil, samePeriod: [])
        return Portal().body(.disclosure(page), at: path, titled: "财务收支")
    }

    private func ledger(_ table: DataTable) -> TableOutline {
        let labels = table.rows.map { TableOutline.Label($0.contains("合计") ? .total : .item) }
        return TableOutline(sides: [.init(columns: table.columns.indices, labelColumn: nil, labels: labels)])
    }

    private let table = DataTable(
        columns: [
            .init(title: "凭证号", isNumeric: true), .init(title: "摘要", isNumeric: false),
            .init(title: "金额(元)", isNumeric: true), .init(title: "年份", isNumeric: true),
        ],
        rows: [["0101", "<b>承包费</b>", "48000.00", "2026"], ["", "合计", "1048000.00", ""]])

    @Test func `the table has a caption and headings with a scope`() {
        let body = body(table: table)
        #expect(body.contains("<caption><span>桃源村2026年10月财务收支</span></caption>"))
        #expect(body.contains("<th scope=\"col\">摘要</th>"))
        #expect(body.contains("role=\"group\" aria-label=\"表格：桃源村2026年10月财务收支\" tabindex=\"0\""))
    }

    @Test func `amounts are grouped, numbers that name something are not`() {
        let body = body(table: table)
        #expect(body.contains("<td class=\"number\">48,000.00</td>"))
        #expect(body.contains("<td class=\"number\">0101</td>"))
        #expect(body.contains("<td class=\"number\">2026</td>"))
        #expect(body.contains("<tr class=\"sum\">"))
        #expect(body.contains("&lt;b&gt;承包费&lt;/b&gt;"))
    }

    @Test func `a date is not broken at its hyphens`() {
        let columns = [DataTable.Column(title: "起止", isNumeric: false), .init(title: "签订", isNumeric: false)]
        let table = DataTable(columns: columns, rows: [["2026-04-01至2029-03-31", "2026-03-18"]])
        #expect(body(table: table).contains("<td class=\"dates\">2026-04-01至2029-03-31</td><td class=\"code\">"))
    }

    @Test func `what was kept out of the table is told in words, without its names`() {
        let both = body(table: table, concealment: Concealment(withheldColumns: 2, hasMaskedCells: true))
        #expect(both.contains("<p class=\"note\">按照个人信息保护要求，本表隐去2列，表中部分姓名、号码等已作遮盖。</p>"))
        let columns = body(table: table, concealment: Concealment(withheldColumns: 1, hasMaskedCells: false))
        #expect(columns.contains("本表隐去1列。"))
        let cells = body(table: table, concealment: Concealment(withheldColumns: 0, hasMaskedCells: true))
        #expect(cells.contains("要求，表中部分"))
        #expect(Concealment(withheldColumns: 0, hasMaskedCells: false) == nil)
        #expect(!body(table: table).contains("个人信息保护"))
    }

    @Test func `the table can be taken away as a file`() {
        #expect(body(table: table).contains("<a href=\"../../990101001201/2026-10/finance.csv\" download>"))
        #expect(body(table: table).contains("<a href=\"../../990101001201/2026-10/finance.json\" download>"))
        #expect(!body().contains("download"))
    }

    @Test func `who signed is shown as far as it is known`() {
        #expect(!body().contains("签字"))
        let signed = body(header: [
            "head": "赵春生", "finance_group": "李国富", "accountant": "吴敏", "reviewer": "郑永贵", "reviewed": "2026-11-04",
            "verdict": "同意",
        ])
        #expect(signed.contains("<dt>民主理财小组</dt><dd>李国富</dd>"))
        #expect(signed.contains("<dt>审核结论</dt><dd>同意</dd>"))
        #expect(signed.contains("三方已经签字，村务监督委员会已经审核。"))
        let half = body(header: ["head": "赵春生"])
        #expect(!half.contains("主管会计"))
        #expect(half.contains("还缺：村务监督委员会审核。"))
    }

    @Test func `under figures of the collective every signature that is missing is named`() {
        let finance = Obligation.sample(["item": "finance", "title": "财务收支", "category": "财务公开"])
        let half = body(header: ["head": "赵春生"], obligation: finance)
        #expect(half.contains("还缺：民主理财小组签字、主管会计签字、村务监督委员会审核。"))
        #expect(half.contains("<dt>主管会计</dt><dd>未登记</dd>"))
        #expect(body(obligation: finance).contains("还缺：负责人签字、"))
    }

    @Test func `a table of two sides says for each cell which label it belongs to`() {
        let columns = ["资产", "期末余额", "负债", "期末余额"].map {
            DataTable.Column(title: "某\($0)", isNumeric: $0 == "期末余额", leaf: $0)
        }
        let table = DataTable(columns: columns, rows: [["货币资金", "5.00", "应付款", "2.00"], ["资产总计", "5.00", "", ""]])
        let outline = TableOutline(
            sides: [
                .init(columns: 0..<2, labelColumn: 0, labels: [.init(.item, indent: 1), .init(.total)]),
                .init(columns: 2..<4, labelColumn: 2, labels: [.init(.item), .init(.item)]),
            ], isInYuan: true)
        let body = body(table: table, outline: outline)
        #expect(body.contains("<th scope=\"col\" class=\"number right\" id=\"col-3\">期末余额</th>"))
        #expect(body.contains("<th scope=\"row\" class=\"label in-1\" id=\"row-0-0\">货币资金</th>"))
        // A phone shows the right side below the left.
        #expect(body.contains("<table class=\"middling two-sided\" style=\"--others:1\">"))
        #expect(body.contains("<td class=\"number right\" headers=\"col-3 row-0-1\">2.00</td>"))
        #expect(
            body.contains("<td class=\"number sum\" headers=\"col-1 row-1-0\">5.00</td><td class=\"right edge\"></td>"))
        #expect(body.contains("单位：元"))
    }

    @Test func `columns that share a heading stand below it`() {
        let columns: [DataTable.Column] = [
            .init(title: "科目", isNumeric: false),
            .init(title: "期初借方", isNumeric: true, group: "期初余额", leaf: "借方"),
            .init(title: "期初贷方", isNumeric: true, group: "期初余额", leaf: "贷方"),
        ]
        let body = body(table: DataTable(columns: columns, rows: [["现金", "1.00", ""]]))
        #expect(
            body.contains(
                "<tr><th scope=\"col\" rowspan=\"2\">科目</th><th scope=\"colgroup\" class=\"span\" colspan=\"2\">期初余额</th></tr>"
                    + "<tr><th scope=\"col\" class=\"number\">借方</th>"))
    }

    @Test func `a total that the table lacks is marked as added up here`() {
        let table = DataTable(
            columns: [.init(title: "摘要", isNumeric: false), .init(title: "金额(元)", isNumeric: true)],
            rows: [["甲", "1.00"], ["乙", "1200.50"]])
        let outline = TableOutline(
            sides: ledger(table).sides, totals: [.init(title: "合计", sums: [nil, ExactDecimal("1201.50")])])
        let foot =
            "<tfoot><tr class=\"sum\"><th scope=\"row\" colspan=\"1\">合计<span class=\"detail\">（系统计算）</span></th>"
        #expect(body(table: table, outline: outline).contains(foot + "<td class=\"number\">1,201.50</td></tr></tfoot>"))
        #expect(!body(table: table).contains("tfoot"))
    }

    @Test func `each row of a short ledger is a card on a phone, and so are its totals`() {
        let outline = TableOutline(
            sides: ledger(table).sides,
            totals: [.init(title: "合计", sums: [nil, nil, ExactDecimal("1048000"), nil])])
        let short = body(table: table, outline: outline)
        #expect(short.contains("class=\"table-scroll row-cards\""))
        #expect(short.contains("--c3:'金额(元)';"))
        // The title takes two places, so that the third column's sum is the second cell.
        #expect(short.contains("<tfoot style=\"--c2:'金额(元)';--c3:'年份';\">"))
        let long = DataTable(columns: table.columns, rows: Array(repeating: table.rows[0], count: 13))
        #expect(!body(table: long).contains("row-cards"))
    }

    @Test func `the difference to the period before is told in words`() {
        func row(_ current: String, _ previous: String) -> PeriodComparison.Row? {
            guard let current = ExactDecimal(current), let previous = ExactDecimal(previous) else { return nil }
            return PeriodComparison.Row("收入合计", current: current, previous: previous)
        }
        let rows = [row("3340.91", "2500.00"), row("1.00", "1200.5"), row("5", "5.00")].compactMap { $0 }
        let body = body(comparison: PeriodComparison(previousTitle: "上期", rows: rows))
        #expect(body.contains("增加 840.91") && body.contains("减少 1,199.50") && body.contains("持平"))
    }

    @Test func `the source is named with its digest, unless that would confirm what is withheld`() {
        let file = SourceFile(name: "finance.xlsx", rowCount: 16, digest: "ab12")
        #expect(body(sources: [file]).contains("<code>finance.xlsx</code>（16 行）"))
        #expect(body(sources: [file]).contains("SHA-256 <code>ab12</code>"))
        #expect(body(sources: [file.withoutDigest]).contains("含未公开的内容，不公布校验值"))
    }

    @Test func `a correction is told with its reason and the versions before`() {
        let versions = [
            PublicationVersion(day: .on("2026-11-10"), digest: "aa"), .init(day: .on("2026-11-20"), digest: "bb"),
        ]
        let header: [String: SampleCell] = ["published": "2026-11-09", "correction": "重复记账一笔"]
        let body = body(header: header, versions: versions)
        #expect(body.contains("本页内容已于2026年11月20日更正（第 2 版）。更正说明：重复记账一笔"))
        #expect(body.contains("本页于2026年11月9日首次公开，2026年11月20日更正（第 2 版）。"))
        #expect(body.contains("<code>aa</code>") && body.contains("<code>bb</code>"))
        let first = self.body(header: ["published": "2026-11-09"], versions: [versions[0]])
        #expect(first.contains("本页于2026年11月9日首次公开。") && !first.contains("更正"))
        #expect(!first.contains("第 2 版"))
    }

    @Test func `the basis is cited and the neighbours linked`() {
        let body = body(
            citations: ["《村民委员会组织法》第三十条"],
            previous: PageLink("2026年9月", .disclosure(region.code, .of("2026-09"), "finance")))
        #expect(body.contains("<li>《村民委员会组织法》第三十条</li>"))
        #expect(body.contains("上一期：2026年9月"))
        #expect(!body.contains("下一期："))
    }

    @Test func `what is not for the web is marked and not linked`() {
        let obligations: [Obligation] = ["web", "board"].map { channel in
            .sample([
                "item": .text(channel), "title": .text("事项\(channel)"), "category": "财务公开", "frequency": "每月",
                "level": "村",
                "channel": .text(channel),
            ])
        }
        let page = DisclosureCataloguePage(
            groups: [
                .init(category: .finance, rows: obligations.map { .init(obligation: $0, citations: ["《甲法》第一条"]) })
            ], newest: [], regions: [])
        let body = Portal().body(.disclosureCatalogue(page), at: .disclosureCatalogue)
        #expect(body.contains("公示栏<br>（不在网上公布）"))
        #expect(body.contains("《甲法》第一条"))
        #expect(body.count(of: "不在网上公布") == 1)
        #expect(!body.contains("已张贴"))
        #expect(!body.contains("href="))
        #expect(!body.contains("公开时限"))
    }

    @Test func `of what hung on boards the catalogue says from when to when`() {
        let postings = [
            BoardPosting(item: "a", from: .on("2026-10-18"), until: .on("2026-10-24")),
            BoardPosting(item: "a", from: .on("2026-07-18"), until: nil),
        ]
        let obligation = Obligation.sample(["item": "a", "title": "低保对象名单", "category": "政务公开", "channel": "公示栏"])
        let page = DisclosureCataloguePage(
            groups: [
                .init(category: .government, rows: [.init(obligation: obligation, citations: [], postings: postings)])
            ],
            newest: [], regions: [])
        let body = Portal().body(.disclosureCatalogue(page), at: .disclosureCatalogue)
        #expect(body.contains("已张贴：2026年10月18日至2026年10月24日<br>已张贴：2026年7月18日起"))
    }

    @Test func `what has had its time says so, and from when to when it was public`() {
        let header = DisclosureHeader.sample([
            "item": "finance", "title": "甲的账", "published": "2026-07-15", "head": "乙",
        ])
        let region = Region.sample(["code": "990101001201", "name": "松溪村"])
        let stub = Disclosure(
            header: header, region: region.code, period: .of("2026-06"), item: "finance", tableFile: "a.csv",
            textFile: nil
        ).stub(publicUntil: .on("2026-08-14"))
        let page = DisclosurePage(
            region: region, ancestors: [], disclosure: stub, obligation: nil, citations: [], table: nil, body: .empty,
            tablePath: nil, previous: nil, next: nil, samePeriod: [])
        let body = Portal().body(.disclosure(page))
        #expect(body.contains("公开期限已满：本项内容已于2026年7月15日至2026年8月14日公开，现已撤下。"))
        #expect(!body.contains("甲的账") && !body.contains("签字和审核"))
    }
}
