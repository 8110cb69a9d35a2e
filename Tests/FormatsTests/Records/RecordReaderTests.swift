import Diagnostics
import Formats
import Model
import Testing

@Suite("Records")
struct RecordReaderTests {
    private let schema = TableSchema(
        "sites", zh: "站点", en: "sites",
        [
            Column("code", "编码", .code, required: true),
            Column("name", "站点名称", required: true, aliases: ["名称"]),
            Column("area", "面积(平方米)", .decimal),
            Column("opened", "启用日期", .day),
            Column("open", "是否开放", .flag),
        ])

    private func names(_ csv: String) -> [String] { schema.read(csv).records.map { $0.text("name") } }

    @Test(
        "are read under Chinese, English and mixed headings, in any order",
        arguments: [
            "编码,站点名称,面积（平方米）,启用日期\n", "code,name,area,opened\n", "CODE,名称,面积 (平方米),opened\n",
            "＊编码,*站点名称,面积(平方米) ,启用日期\n",
        ])
    func headings(line: String) throws {
        let result = schema.read(line + "s-1,甲站,30.50,2026-06-30\n")
        #expect(result.diagnostics.isEmpty)
        let record = try #require(result.records.first)
        #expect(record.text("code") == "s-1" && record.text("name") == "甲站")
        #expect(record.decimal("area") == ExactDecimal(units: 3050, scale: 2))
        #expect(record.day("opened") == Day("2026-06-30"))
        #expect(record.flag("open") == nil)
        #expect(record.location.description == "a.csv:2")
    }

    @Test("follow the headings, not the schema, in their order")
    func order() {
        #expect(names("面积(平方米),名称,编码\n30,甲,s-1\n40,乙,s-2\n") == ["甲", "乙"])
    }

    @Test("have no column that the schema does not know, and the one meant is suggested")
    func unknownColumn() throws {
        let result = schema.read("编码,站点名,启用日期\ns-1,甲,2026-06-30\n")
        #expect(result.diagnostics.map(\.finding) == ["a.csv:1:4 unknown-column", "a.csv:1 missing-column"])
        let finding = try #require(result.diagnostics.first)
        #expect(finding.suggestion == "站点名称")
        #expect(finding.excerpt == Excerpt(line: "站点名", column: 1, length: 3))
        #expect(finding.summary.zh.contains("站点名") && finding.summary.en.contains("站点名"))
    }

    @Test(
        "of a table that begins with its rows are not shown as headings",
        arguments: ["张三,530302199001011234\n", "松溪村低保名单\n编码,名称\n"])
    func noHeadings(csv: String) {
        let result = schema.read(csv + "s-1,甲\n")
        #expect(result.diagnostics.map(\.finding) == ["a.csv:1 no-headings"])
        #expect(result.records.isEmpty)
        let text = ConsolePrinter(language: .chinese, usesColor: false).render(DiagnosticReport(result.diagnostics))
        #expect(!text.contains("530302199001011234") && !text.contains("松溪村"))
    }

    @Test("take spaces, also full-width ones, for an empty cell")
    func blankCell() {
        #expect(schema.read("编码,名称,面积(平方米)\ns-1,　,　\n").diagnostics.map(\.finding) == ["a.csv:2:5 missing-cell"])
    }

    @Test("are suggested no column where none is near")
    func noSuggestion() {
        #expect(schema.read("编码,名称,办公室主任\n").diagnostics.map(\.suggestion) == [nil])
    }

    @Test("are still read beside an unknown column, whose cells are passed over")
    func besideUnknown() {
        let result = schema.read("编码,备注,名称\ns-1,好,甲\n")
        #expect(result.diagnostics.map(\.finding) == ["a.csv:1:4 unknown-column"])
        #expect(result.records.map { $0.text("name") } == ["甲"])
    }

    @Test("have no column twice, under whatever name")
    func duplicateColumn() {
        #expect(schema.findings("编码,名称,站点名称\ns-1,甲,乙\n") == ["a.csv:1:7 duplicate-column"])
        #expect(schema.findings("编码,名称,code,name\n") == ["a.csv:1:7 duplicate-column", "a.csv:1:12 duplicate-column"])
    }

    @Test("without a required column are none, and that is said once, at the headings")
    func missingColumn() {
        let result = schema.read("\n名称\n甲\n乙\n丙\n")
        #expect(result.diagnostics.map(\.finding) == ["a.csv:2 missing-column"])
        #expect(result.diagnostics.first?.summary.en.contains("\"code\" (编码)") == true)
        #expect(result.records.isEmpty)
        #expect(schema.findings("") == ["a.csv:1 missing-column", "a.csv:1 missing-column"])
    }

    @Test(
        "with a required cell empty are left out, and the cell is found",
        arguments: [
            ("编码,名称\ns-1,\n", "a.csv:2:5 missing-cell"), ("编码,名称\n ,甲\n", "a.csv:2:1 missing-cell"),
            ("编码,名称\n\ns-1\n", "a.csv:3 missing-cell"), ("编码,名称\r\n\"\",甲\r\n", "a.csv:2:1 missing-cell"),
        ])
    func missingCell(csv: String, finding: String) {
        let result = schema.read(csv)
        #expect(result.diagnostics.map(\.finding) == [finding])
        #expect(result.records.isEmpty)
    }

    @Test("with a wrong cell are left out, the others kept")
    func invalidCell() {
        let result = schema.read("编码,名称,面积(平方米)\ns-1,甲,三十\ns-2,乙,30\n甲 1,丙,四十\n")
        #expect(
            result.diagnostics.map(\.finding) == [
                "a.csv:2:7 invalid-value", "a.csv:4:1 invalid-value", "a.csv:4:7 invalid-value",
            ])
        #expect(result.records.map { $0.text("name") } == ["乙"])
    }

    @Test("with a required cell filled wrongly are told so once")
    func wrongRequiredCell() {
        #expect(schema.findings("编码,名称\n编 码,甲\n") == ["a.csv:2:1 invalid-value"])
    }

    @Test("have no content beyond the last heading, and none without a heading")
    func cellWithoutHeading() {
        let result = schema.read("编码,名称\ns-1,甲,多,\ns-2,乙,,\n")
        #expect(result.diagnostics.map(\.finding) == ["a.csv:2:7 cell-without-heading"])
        #expect(result.records.map { $0.text("name") } == ["乙"])
        #expect(schema.findings("编码,,名称\ns-1,多,甲\ns-2,,乙\n") == ["a.csv:2:5 cell-without-heading"])
    }

    @Test("pass over blank rows")
    func blankRows() {
        #expect(names("\n编码,名称\n\n,,\ns-1,甲\n , \ns-2,乙\n\n") == ["甲", "乙"])
        #expect(schema.findings("编码,名称\n\n,,\n") == [])
    }

    @Test("stand where their row begins, behind cells of several lines too")
    func locations() {
        let result = schema.read("编码,名称\ns-1,\"甲\n乙\"\ns-2,丙\ns-3,\"丁\n\n\",x\n")
        #expect(result.records.map(\.location.description) == ["a.csv:2", "a.csv:4"])
        #expect(result.diagnostics.map(\.finding) == ["a.csv:7:3 cell-without-heading"])
    }

    @Test("from YAML and JSON are read as those from CSV are")
    func otherFormats() throws {
        let yaml = "- 编码: s-1\n  名称: 甲\n  面积(平方米): 30.50\n  是否开放: true\n- {code: s-2, name: 乙}\n"
        let json = #"[{"编码":"s-1","名称":"甲","面积(平方米)":30.50,"是否开放":true},{"code":"s-2","name":"乙"}]"#
        for (file, text) in [("a.yaml", yaml), ("a.json", json)] {
            let (tables, problems) = try TableFileReader.read(Array(text.utf8), file: file)
            let results = tables.map { RecordReader.read($0, by: schema) }
            #expect(problems.isEmpty && results.allSatisfy { $0.diagnostics.isEmpty })
            let records = results.flatMap(\.records)
            #expect(records.map { $0.text("name") } == ["甲", "乙"])
            #expect(records.map { $0.flag("open") } == [true, nil])
            #expect(records.first?.decimal("area")?.description == "30.50")
        }
    }

    @Test("of a sheet have places as spreadsheets name them")
    func sheet() {
        let table = RawTable(
            source: .sheet(file: "a.xlsx", name: "六月"),
            headings: [RawTable.Cell("编码", line: 1, column: 1), .init("名称", line: 1, column: 2)],
            rows: [.init(line: 5, cells: [.init("s 1", line: 5, column: 1), .init("", line: 5, column: 2)])])
        #expect(
            RecordReader.read(table, by: schema).diagnostics.map(\.finding)
                == ["a.xlsx!六月!A5 invalid-value", "a.xlsx!六月!B5 missing-cell"])
    }
}
