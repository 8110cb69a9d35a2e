import HTML
import Model
import Testing

@testable import Templates

@Suite("A table")
struct TableFrameTests {
    private func written(
        _ headings: [TableHeading], _ interaction: TableInteraction
    ) -> (html: String, scripts: [String]) {
        var buffer = HTMLBuffer()
        TableFrame("名册", headings: headings, interaction: interaction) { tr { td { "甲" } } }.write(to: &buffer)
        return (buffer.withBytes { String(decoding: $0, as: UTF8.self) }, buffer.requiredFiles)
    }

    @Test("that is short asks for no script and stays a table on a phone")
    func plain() {
        let (html, scripts) = written(["名称", "电话"], .plain)
        #expect(html.hasPrefix("<div class=\"table-scroll\" role=\"group\""))
        #expect(!html.contains("data-tools") && !html.contains("--c"))
        #expect(scripts.isEmpty)
    }

    @Test("says what its script is to offer, and which columns to choose from")
    func tools() {
        let (html, scripts) = written(["名称", TableHeading("类型", isChoice: true)], .searchable)
        #expect(html.contains("data-tools=\"filter\""))
        #expect(html.contains("<th scope=\"col\">名称</th><th scope=\"col\" data-choice>类型</th>"))
        #expect(scripts == ["assets/tables.css", "assets/tables.js"])
    }

    @Test("of eight columns and more has its page printed across", arguments: [(7, false), (8, true), (14, true)])
    func across(columns: Int, liesAcross: Bool) {
        let headings = (1...columns).map { TableHeading("列\($0)") }
        #expect(written(headings, .plain).scripts == (liesAcross ? ["assets/across.css"] : []))
        var buffer = HTMLBuffer()
        TableGroup("台账", unit: nil, columnCount: columns) { tbody { tr { td { "甲" } } } }.write(to: &buffer)
        #expect(buffer.requiredFiles.contains("assets/across.css") == liesAcross)
    }

    @Test("hands each heading down once, for the cells of its cards")
    func labels() {
        let (html, _) = written(["名称", "户数"], .cards)
        #expect(html.contains("style=\"--c2:'户数';\""))
        let counted = written([TableHeading("序号", isNumeric: true), "名称"], .cards).html
        #expect(counted.contains("style=\"--c1:'序号';--c2:'名称';\""))
    }

    @Test("cannot be broken out of by a heading")
    func escapedLabels() {
        let (html, _) = written(["名称", "a'b\\c\nd\"<"], .cards)
        #expect(html.contains("--c2:'a\\'b\\\\c d&quot;&lt;';"))
    }

    @Test(
        "gets what its size needs",
        arguments: [
            (5, 3, nil, false), (5, 4, nil, true), (6, 4, "sort", true), (12, 3, "filter", false),
            (20, 17, "filter", false),
        ]
            as [(Int, Int, String?, Bool)])
    func fitting(rows: Int, columns: Int, tools: String?, cards: Bool) {
        let interaction = TableInteraction.fitting(rows: rows, columns: columns)
        #expect(interaction.tools?.rawValue == tools)
        #expect(interaction.becomesCards == cards)
    }

    @Test("has a rule in the style sheet for every column that a card can have")
    func rulesForColumns() {
        let style = String(decoding: SiteAssets.tableStyleSheet, as: UTF8.self)
        for column in 1...CardLabels.limit {
            let isThere = style.contains("td:nth-child(\(column))::before{content:var(--c\(column))}")
            #expect(isThere, "column \(column)")
        }
    }
}
