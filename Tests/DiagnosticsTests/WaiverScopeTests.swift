import Diagnostics
import Testing

@Suite("The scope of a waiver")
struct WaiverScopeTests {
    private static let cell = Place("a/台账.xlsx", position: .cell(sheet: "收支明细", name: "C17"))

    @Test(
        "covers what lies below it",
        arguments: [
            ("regions.csv", Place("regions.csv", line: 3, column: 1)),
            ("disclosure/990101001201", Place("disclosure/990101001201/2026-06/finance.csv", line: 2)),
            ("disclosure/990101001201/", Place("disclosure/990101001201/2026-06/finance.csv")),
            ("disclosure/*/2026-06/", Place("disclosure/990101001201/2026-06/finance.csv")),
            ("disclosure/*/*/fin*.csv", Place("disclosure/990101001201/2026-06/finance.csv")),
            ("*.csv", Place("regions.csv")),
            ("regions.csv:3", Place("regions.csv", line: 3, column: 9)),
            ("regions.csv:3:9", Place("regions.csv", line: 3, column: 9)),
            ("a/台账.xlsx", cell),
            ("a/台账.xlsx!收支明细!C17", cell),
            ("a/台账.xlsx!收支明细!c17", cell),
            ("a/*.xlsx!收支明细!C17", cell),
        ])
    func covered(scope: String, place: Place) throws {
        #expect(try #require(WaiverScope(scope)).covers(place))
    }

    @Test(
        "covers nothing beside it",
        arguments: [
            ("regions.csv", Place("regions.csv2")),
            ("regions", Place("regions.csv")),
            ("disclosure/9901", Place("disclosure/990101001201/2026-06/finance.csv")),
            ("disclosure/*.csv", Place("disclosure/990101001201/2026-06/finance.csv")),
            ("finance.csv", Place("disclosure/990101001201/2026-06/finance.csv")),
            ("regions.csv:3", Place("regions.csv", line: 30)),
            ("regions.csv:3", Place("regions.csv")),
            ("a:3", Place("a/b.csv", line: 3)),
            ("a/台账.xlsx!收支明细!C17", Place("a/台账.xlsx", position: .cell(sheet: "收支明细", name: "C1"))),
            ("a/台账.xlsx!汇总!C17", cell),
        ])
    func uncovered(scope: String, place: Place) throws {
        #expect(try !#require(WaiverScope(scope)).covers(place))
    }

    @Test("names some part of the content", arguments: ["", "*", "*/", "**/*", "/etc", "../a.csv", "a/./b.csv", "/"])
    func invalid(scope: String) {
        #expect(WaiverScope(scope) == nil)
    }

    @Test(
        "is exact where it names the line, the cell, or the file of a finding about the whole file",
        arguments: [
            ("a.csv:3", Place("a.csv", line: 3, column: 2), true), ("a.csv", Place("a.csv"), true),
            ("a.csv", Place("a.csv", line: 3), false), ("*.csv:3", Place("a.csv", line: 3), false),
            ("a", Place("a/b.csv"), false), ("a.csv:4", Place("a.csv", line: 3), false),
            ("a/台账.xlsx!收支明细!C17", cell, true), ("a/台账.xlsx", cell, false),
        ])
    func exact(scope: String, place: Place, isExact: Bool) throws {
        #expect(try #require(WaiverScope(scope)).isExactly(place) == isExact)
    }

    @Test("is matched in reasonable time, whatever the stars")
    func stars() throws {
        let scope = try #require(WaiverScope(String(repeating: "a*", count: 40) + "b"))
        #expect(!scope.covers(Place(String(repeating: "a", count: 4000))))
    }
}
