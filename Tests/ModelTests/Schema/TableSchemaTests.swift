import Model
import Testing

@Suite("A schema")
struct TableSchemaTests {
    private let schema = TableSchema(
        "samples", zh: "样例", en: "samples",
        [
            Column("code", "编码", .code, required: true),
            Column("area_m2", "面积（平方米）", .decimal, aliases: ["面积", "Floor Area"]),
        ])

    @Test(
        "knows a heading in both languages, whatever its spaces, brackets, stars and letter case",
        arguments: [
            "面积（平方米）", "面积(平方米)", "面积 （平方米)", " 面积\n(平方米) ", "*面积", "面积＊", "area_m2", "AREA_M2", "floor area",
            "FloorArea", "面　积",
        ])
    func headings(heading: String) {
        #expect(schema.columnIndex(forHeading: heading) == 1)
    }

    @Test("does not guess at others", arguments: ["", " ", "*", "面", "面积(亩)", "area", "area m2", "area-m2"])
    func unknown(heading: String) {
        #expect(schema.columnIndex(forHeading: heading) == nil)
    }

    @Test("lists all the headings it knows, Chinese before English")
    func knownHeadings() {
        #expect(schema.knownHeadings == ["编码", "code", "面积（平方米）", "area_m2", "面积", "Floor Area"])
    }

    @Test("cannot have one heading for two columns")
    func ambiguity() async {
        await #expect(processExitsWith: .failure) {
            _ = TableSchema("a", zh: "", en: "", [Column("b", "甲(元)"), Column("c", "乙", aliases: ["甲（元）"])])
        }
    }

    @Test("may call one column the same in both languages")
    func coincidence() {
        let schema = TableSchema("a", zh: "", en: "", [Column("ID", "id", aliases: ["ID*"]), Column("b", "b")])
        #expect(schema.columnIndex(forHeading: "Id") == 0)
        #expect(schema.columnIndex(forHeading: "B") == 1)
    }

    @Test("says which headings cannot tell their column")
    func headingProblems() {
        let columns = [Column("a", "甲"), Column("b", " *"), Column("c", "甲 *", aliases: ["A"]), Column("d", "丁")]
        #expect(
            TableSchema.headingProblems(among: columns) == [
                .init(column: 1, heading: " *", earlier: nil), .init(column: 2, heading: "甲 *", earlier: 0),
                .init(column: 2, heading: "A", earlier: 0),
            ])
    }

    @Test("sets figures flush right and nothing else")
    func numericColumns() {
        let kinds: [Column.Kind] = [
            .text, .code, .regionCode, .day, .period, .flag, .choice(CodeSet("1")), .list, .regionCodes, .url,
        ]
        #expect(kinds.allSatisfy { !Column("a", "甲", $0).isNumeric })
        #expect(Column("a", "甲", .integer).isNumeric && Column("a", "甲", .decimal).isNumeric)
    }
}
