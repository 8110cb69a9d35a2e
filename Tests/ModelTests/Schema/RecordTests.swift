import Model
import Testing

@Suite("A record")
struct RecordTests {
    private static let schema = TableSchema("a", zh: "甲", en: "a", [Column("x", "甲"), Column("y", "乙", .integer)])

    @Test("gives each kind of value to who asks for that kind, and nothing to others")
    func accessors() throws {
        let code = try #require(RegionCode("5303"))
        let day = try #require(Day("2026-06-30"))
        let period = try #require(Period("2026q2"))
        let decimal = ExactDecimal(units: 5, scale: 1)
        let values: [Value] = [
            .text("甲"), .integer(7), .decimal(decimal), .day(day), .period(period), .flag(true), .list(["a"]),
            .regionCode(code), .regionCodes([code]), .choice(.init("active", "有效")),
        ]
        for value in values {
            let record = Self.schema.record(["x": value])
            #expect(record["x"] == value)
            #expect(record.text("x") == (value == .text("甲") ? "甲" : value == values[9] ? "有效" : ""))
            #expect(record.integer("x") == (value == .integer(7) ? 7 : nil))
            #expect(record.decimal("x") == (value == .decimal(decimal) ? decimal : nil))
            #expect(record.day("x") == (value == .day(day) ? day : nil))
            #expect(record.period("x") == (value == .period(period) ? period : nil))
            #expect(record.flag("x") == (value == .flag(true) ? true : nil))
            #expect(record.list("x") == (value == .list(["a"]) ? ["a"] : []))
            #expect(record.regionCode("x") == (value == .regionCode(code) ? code : nil))
            #expect(record.regionCodes("x") == (value == .regionCodes([code]) ? [code] : []))
            #expect(record.choice("x", as: Service.Status.self) == (value == values[9] ? .active : nil))
        }
    }

    @Test("has nothing in an empty cell")
    func emptyCells() {
        let record = Self.schema.record(["y": .integer(1)])
        #expect(record["x"] == nil)
        #expect(record.text("x").isEmpty && record.list("x").isEmpty && record.regionCodes("x").isEmpty)
        #expect(record.integer("y") == 1)
    }

    @Test("knows the places of its cells, in texts and sheets; an empty cell has the record's")
    func places() {
        for (source, cell, row) in [
            (RawTable.Source.text(file: "a.csv"), "a.csv:7:3", "a.csv:7"),
            (.sheet(file: "a.xlsx", name: "甲"), "a.xlsx!甲!C7", "a.xlsx!甲!7"),
        ] {
            let record = Record(
                schema: Self.schema, location: source.location(line: 7, column: nil),
                cells: [.init(.text("甲"), line: 7, column: 3), .empty])
            #expect(record.source == source)
            #expect(record.location(of: "x").description == cell)
            #expect(record.location(of: "y").description == row)
        }
    }

    @Test("has no choice of a code that the enumeration does not know")
    func unknownChoice() {
        #expect(Self.schema.record(["x": .choice("无效")]).choice("x", as: Service.Status.self) == nil)
    }

    @Test("has no column beside its schema's")
    func unknownKey() async {
        await #expect(processExitsWith: .failure) {
            _ = RecordTests.schema.record([:]).text("z")
        }
        await #expect(processExitsWith: .failure) {
            _ = Record(schema: RecordTests.schema, location: .init("a"), values: [nil])
        }
    }
}
