import Diagnostics
import Testing

@testable import Pipeline

@Suite("A self-check table")
struct InspectionTableTests {
    private let indicator = InspectionIndicator(
        group: .veto, name: .init(zh: "甲,乙", en: "a"), content: .init(zh: "<内容>", en: "b"))

    private func finding(_ file: String) -> Diagnostic {
        Diagnostic(.staleHome, at: SourceLocation(file), zh: "一", en: "1")
    }

    @Test("gives verdict, number of problems and places, each place once and in order")
    func cells() {
        let rows: [InspectionTable.Row] = [
            .init(indicator: indicator, outcome: .inspected([finding("b.csv"), finding("a.csv"), finding("b.csv")])),
            .init(indicator: indicator, outcome: .inspected([])), .init(indicator: indicator, outcome: .notApplicable),
        ]
        let cells = InspectionTable(rows: rows).cells(in: .chinese, placeLimit: 1)
        #expect(
            cells == [
                ["1", "单项否决", "甲,乙", "<内容>", "不合格", "2", "a.csv……另 1 处"],
                ["2", "单项否决", "甲,乙", "<内容>", "合格", "0", ""], ["3", "单项否决", "甲,乙", "<内容>", "不适用", "", ""],
            ])
    }

    @Test("is written as CSV for Excel and as a page, both escaped")
    func files() {
        let table = InspectionTable(rows: [.init(indicator: indicator, outcome: .inspected([]))])
        let csv = String(decoding: table.bytes(.csv, language: .chinese), as: UTF8.self)
        #expect(csv == "\u{FEFF}序号,类别,指标,检查内容,结果,问题数,位置\r\n1,单项否决,\"甲,乙\",<内容>,合格,0,\r\n")
        let html = String(decoding: table.bytes(.html, language: .chinese), as: UTF8.self)
        #expect(html.contains("<td>&lt;内容&gt;</td>") && html.contains("<th scope=\"col\">问题数</th>"))
    }

    @Test("knows its formats by a file's ending")
    func formats() {
        #expect(InspectionTable.FileFormat(fileName: "a/自查表.CSV") == .csv)
        #expect(InspectionTable.FileFormat(fileName: "a.html") == .html)
        #expect(InspectionTable.FileFormat(fileName: "a.xlsx") == nil)
        #expect(InspectionTable.FileFormat(fileName: "csv") == nil)
    }
}
