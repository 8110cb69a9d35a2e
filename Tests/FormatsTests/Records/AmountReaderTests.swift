import Formats
import Model
import Testing

@testable import struct Formats.AmountReader

@Suite("An amount")
struct AmountReaderTests {
    private func read(_ text: String, unit: AmountUnit? = .yuan, stated: AmountUnit? = nil) -> String? {
        do { return try AmountReader(text, unit: unit, stated: stated).number.description } catch { return "\(error)" }
    }

    @Test(
        "is read as offices write it",
        arguments: [
            ("1200.50", "1200.50"), ("１，２００．５０", "1200.50"), ("1,200", "1200"), (" 1200　", "1200"), ("'1200", "1200"),
            ("-5", "-5"), ("－5", "-5"), ("−5", "-5"), ("- 5", "-5"), ("(1,200)", "-1200"), ("（1,200.5）", "-1200.5"),
            ("+5", "5"),
            ("￥1,200", "1200"), ("¥ 1,200", "1200"), ("-¥5", "-5"), ("¥-5", "-5"), ("(¥5)", "-5"), ("人民币5元", "5"),
            ("RMB5", "5"),
            ("5元", "5"), ("5 元", "5"), ("5元整", "5"), ("1.5万元", "15000"), ("1.5 万元", "15000"), ("1.5万", "15000"),
            ("￥1.5万元", "15000"),
            ("-0.25万元", "-2500"), ("1.23456万元", "12345.6"), ("2亿元", "200000000"), ("3千元", "3000"),
            ("（1.5万元）", "-15000"),
        ])
    func forms(text: String, expected: String) {
        #expect(read(text) == expected)
    }

    @Test(
        "is not guessed at",
        arguments: [
            "", "元", "万元", "约5", "5.", "1,23", "--5", "-(5)", "(-5)", "5%", "5亩", "5元5角", "1.5万元元", "¥¥5", "壹仟元",
            "5 000", "(5", "5)",
        ])
    func refused(text: String) {
        #expect(read(text) == "notANumber")
    }

    @Test("that does not fit is refused, not cut")
    func outOfRange() {
        #expect(read("922337203685477万元") == "9223372036854770000")
        #expect(read("922337203685478万元") == "outOfRange")
        #expect(read("1", unit: .tenThousand, stated: .yuan) == "outOfRange")
    }

    @Test("without a unit of its own has the one that its heading or sheet states")
    func statedUnit() {
        #expect(read("1.5", stated: .tenThousand) == "15000")
        #expect(read("1.5万元", stated: .tenThousand) == "15000")
        #expect(read("1.5万元", stated: .yuan) == "15000")
        #expect(read("１．５", stated: .thousand) == "1500")
    }

    @Test("in another unit than the heading's 万元 is a contradiction")
    func conflict() {
        #expect(read("15000元", stated: .tenThousand) == "conflictingUnits")
        #expect(read("1亿元", stated: .tenThousand) == "conflictingUnits")
    }

    @Test("in a column that holds no money has no unit, but may be a percentage")
    func noMoney() {
        #expect(read("79.5%", unit: nil) == "79.5")
        #expect(read("７９．５％", unit: nil) == "79.5")
        #expect(read("(3)", unit: nil) == "-3")
        for text in ["5元", "¥5", "1.5万元"] { #expect(read(text, unit: nil) == "notANumber") }
    }
}

@Suite("A unit of money")
struct StatedUnitTests {
    private static let schema = TableSchema(
        "a", zh: "甲", en: "a",
        [
            Column("amount", "金额(元)", .decimal, unit: .yuan, aliases: ["合计"]),
            Column("area", "面积(亩)", .decimal, aliases: ["面积"]),
        ])

    private func amounts(_ csv: String) -> [String] {
        let (records, diagnostics) = Self.schema.read(csv)
        return records.map { $0.decimal("amount")?.description ?? "nil" } + diagnostics.map(\.finding)
    }

    @Test(
        "may stand in the heading in many forms",
        arguments: ["金额(万元)", "金额（万元）", "金额 (单位：万元)", "金额/万元", "合计(万元)", "合计（单位:万元）", "金额（人民币万元）"])
    func headings(heading: String) {
        #expect(amounts("\(heading)\n1.5\n") == ["15000"])
    }

    @Test("of 元, or none, leaves amounts as they are", arguments: ["金额(元)", "金额（元）", "金额", "合计", "合计(元)", "amount"])
    func yuan(heading: String) {
        #expect(amounts("\(heading)\n1.5\n") == ["1.5"])
    }

    @Test("is none where the column holds no money")
    func otherColumns() {
        #expect(Self.schema.findings("金额,面积(万元)\n1,2\n") == ["a.csv:1:4 unknown-column"])
    }

    @Test("that a cell contradicts is a finding of its own")
    func conflict() {
        #expect(amounts("金额(万元)\n15000元\n") == ["a.csv:2:1 conflicting-units"])
    }

    private func read(unit: AmountUnit, heading: String) -> [String] {
        let table = RawTable(
            source: .text(file: "a.csv"), headings: [.init(heading, line: 1, column: 1)],
            rows: [.init(line: 2, cells: [.init("2", line: 2, column: 1)])], unit: unit)
        let (records, diagnostics) = RecordReader.read(table, by: Self.schema)
        return records.compactMap { ($0.decimal("amount") ?? $0.decimal("area"))?.description }
            + diagnostics.map(\.finding)
    }

    @Test("above the table goes for its amounts, and may not contradict a heading")
    func aboveTable() {
        #expect(read(unit: .tenThousand, heading: "金额") == ["20000"])
        #expect(read(unit: .tenThousand, heading: "金额(万元)") == ["20000"])
        #expect(read(unit: .tenThousand, heading: "金额(元)") == ["2", "a.csv:1:1 conflicting-units"])
        #expect(read(unit: .tenThousand, heading: "面积") == ["2", "a.csv:1 conflicting-units"])
        #expect(read(unit: .yuan, heading: "面积") == ["2"])
    }
}
