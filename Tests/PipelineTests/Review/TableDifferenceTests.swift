import Model
import Testing

@testable import Pipeline

@Suite("The difference of two tables")
struct TableDifferenceTests {
    private func change(_ old: String, _ new: String) -> ReviewedTable {
        TableDifference(from: Array(old.utf8), to: Array(new.utf8)).change
    }

    @Test("is told cell by cell where a row is still the same")
    func cells() {
        let change = change(
            "\u{FEFF}项目,金额\n收入,1.00\n支出,2.00\n结余,3.00\n", "\u{FEFF}项目,金额\n收入,1.00\n支出,2.50\n结余,2.50\n")
        #expect(
            change.cells == [
                .init(row: 2, label: "支出", column: "金额", before: "2.00", after: "2.50"),
                .init(row: 3, label: "结余", column: "金额", before: "3.00", after: "2.50"),
            ])
        #expect(change.cellCount == 2)
        #expect(change.rows == [])
    }

    @Test("tells rows that come and go as a whole")
    func rows() {
        let change = change("项目,金额\n甲,1\n乙,2\n", "项目,金额\n甲,1\n丙,3\n丁,4\n")
        #expect(
            change.rows == [
                .init(isNew: false, row: 2, cells: ["乙", "2"]), .init(isNew: true, row: 2, cells: ["丙", "3"]),
                .init(isNew: true, row: 3, cells: ["丁", "4"]),
            ])
        #expect(change.cells == [])
    }

    @Test("tells columns that come and go, and no cells of theirs")
    func columns() {
        let change = change("项目,金额,备注\n甲,1,x\n", "项目,金额,说明\n甲,1,y\n")
        #expect(change.addedColumns == ["说明"])
        #expect(change.removedColumns == ["备注"])
        #expect(change.cells == [])
    }

    @Test("takes the second of two columns with one name for another column")
    func repeated() {
        let change = change("资产,金额,负债,金额\n甲,1,乙,2\n", "资产,金额,负债,金额\n甲,1,乙,3\n")
        #expect(change.cells == [.init(row: 1, label: "甲", column: "金额（2）", before: "2", after: "3")])
    }

    @Test("counts all and lists the first")
    func many() {
        let old = (1...300).map { "\($0),0" }.joined(separator: "\n")
        let new = (1...300).map { "\($0),1" }.joined(separator: "\n")
        let change = change("号,数\n" + old, "号,数\n" + new)
        #expect(change.cellCount == 300)
        #expect(change.cells.count == 100)
    }
}
