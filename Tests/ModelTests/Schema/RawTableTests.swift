import Model
import Testing

@Suite("A raw table")
struct RawTableTests {
    @Test("names places in a text by line and column")
    func text() {
        let table = RawTable(source: .text(file: "a.csv"), headings: [], rows: [])
        #expect(table.location(of: RawTable.Cell("", line: 3, column: 7)).description == "a.csv:3:7")
        #expect(table.location(of: RawTable.Row(line: 3, cells: [])).description == "a.csv:3")
        #expect(table.source.file == "a.csv")
    }

    @Test(
        "names places in a sheet as spreadsheets do",
        arguments: [
            (1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD"),
        ])
    func sheet(column: Int, letters: String) {
        let table = RawTable(source: .sheet(file: "a.xlsx", name: "六月"), headings: [], rows: [])
        #expect(table.location(of: RawTable.Cell("", line: 17, column: column)).description == "a.xlsx!六月!\(letters)17")
        #expect(table.location(of: RawTable.Row(line: 17, cells: [])).description == "a.xlsx!六月!17")
        #expect(table.source.file == "a.xlsx")
    }

    @Test("keeps places beyond all files at the last that it can name")
    func clamping() {
        let cell = RawTable.Cell("", line: .max, column: .max)
        #expect(cell.line == .max && cell.column == .max)
    }
}
