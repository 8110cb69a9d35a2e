import Diagnostics
import Testing

@Suite("A place in the content")
struct SourceLocationTests {
    @Test(
        "is written so that a person finds it",
        arguments: [
            (Place("regions.csv"), "regions.csv"),
            (Place("regions.csv", line: 7), "regions.csv:7"),
            (Place("notices/甲.csv", line: 7, column: 3), "notices/甲.csv:7:3"),
            (Place("收支.xlsx", position: .cell(sheet: "六月", name: "C17")), "收支.xlsx!六月!C17"),
        ])
    func description(location: Place, text: String) {
        #expect(location.description == text)
    }

    @Test("comes by file, then from top to bottom")
    func order() {
        let ordered = [
            Place("a.csv"),
            Place("a.csv", line: 2),
            Place("a.csv", line: 2, column: 1),
            Place("a.csv", line: 2, column: 10),
            Place("a.csv", line: 10, column: 1),
            Place("b.csv", line: 1),
            Place("c.xlsx", position: .cell(sheet: "六月", name: "C9")),
            Place("c.xlsx", position: .cell(sheet: "六月", name: "C17")),
        ]
        #expect(ordered.reversed().sorted() == ordered)
        for (position, location) in ordered.enumerated() {
            #expect(ordered.allSatisfy { $0 == location || ($0 < location) != (location < $0) })
            #expect(ordered.filter { $0 < location }.count == position)
        }
    }
}
