import Diagnostics
import Model
import Testing

@Suite("A cell's value")
struct ValueReaderTests {
    private func read(_ text: String, as kind: Column.Kind) -> (value: Value?, diagnostics: [Diagnostic]) {
        let schema = TableSchema("a", zh: "甲", en: "a", [Column("x", "项", kind)])
        let quoted = "\"" + text.replacing("\"", with: "\"\"") + "\""
        let (records, diagnostics) = schema.read("项\n\(quoted)\n")
        return (records.first?["x"], diagnostics)
    }

    @Test(
        "is read by its column's kind",
        arguments: [
            (Column.Kind.text, "甲 乙\n丙", Value.text("甲 乙\n丙")), (.text, "007", .text("007")),
            (.code, "sb-001", .text("sb-001")), (.code, "A.b_9", .text("A.b_9")), (.code, "1", .text("1")),
            (.code, String(repeating: "a", count: 64), .text(String(repeating: "a", count: 64))),
            (.integer, "12", .integer(12)), (.integer, "-7", .integer(-7)), (.integer, "+7", .integer(7)),
            (.decimal, "1,234.50", .decimal(.init(units: 123_450, scale: 2))),
            (.choice(CodeSet([.init("1", "是的")])), "是的", .choice(.init("1", "是的"))),
            (.choice(CodeSet([.init("1", "是的")])), "1", .choice(.init("1", "是的"))),
            (.list, "甲、乙；丙;丁|戊\n己", .list(["甲", "乙", "丙", "丁", "戊", "己"])), (.list, " 甲 、、乙　；", .list(["甲", "乙"])),
            (.list, "甲，乙", .list(["甲，乙"])), (.url, "https://a.gov.cn/?b=c#d", .text("https://a.gov.cn/?b=c#d")),
            (.url, "http://a", .text("http://a")),
            (.choices(CodeSet("甲", "乙")), "乙、甲", .choices([.init("乙", "乙"), .init("甲", "甲")])),
            (.retention, "长期", .retention(.permanent)), (.retention, "３年", .retention(.months(36))),
        ])
    func reading(kind: Column.Kind, text: String, value: Value) {
        #expect(read(text, as: kind).value == value)
    }

    @Test(
        "that is a flag is said in many ways",
        arguments: [
            (true, ["是", "有", "true", "TRUE", "yes", "Yes", "1", "√", "y"]),
            (false, ["否", "无", "false", "False", "no", "0", "×", "N"]),
        ])
    func flags(flag: Bool, texts: [String]) {
        for text in texts { #expect(read(text, as: .flag).value == .flag(flag), "\(text)") }
    }

    @Test("may be typed in full width where it is a number, a date or a code of a region")
    func fullWidth() throws {
        #expect(read("１２", as: .integer).value == .integer(12))
        #expect(read("－１２", as: .integer).value == .integer(-12))
        #expect(read("１，２３４．５０", as: .decimal).value == .decimal(.init(units: 123_450, scale: 2)))
        #expect(read("２０２６－０６－３０", as: .day).value == .day(try #require(Day("2026-06-30"))))
        #expect(read("２０２６年６月３０日", as: .day).value == .day(try #require(Day("2026-06-30"))))
        #expect(read("２０２６Ｑ２", as: .period).value == .period(try #require(Period("2026q2"))))
        #expect(read("５３０３０２", as: .regionCode).value == .regionCode(try #require(RegionCode("530302"))))
        #expect(
            read("５３０３；5304", as: .regionCodes).value
                == .regionCodes(try ["5303", "5304"].map { try #require(RegionCode($0)) }))
        #expect(read("１２元", as: .text).value == .text("１２元"))
    }

    /// Texts that each kind refuses.
    private static let wrong: [(kind: Column.Kind, texts: [String])] = [
        (
            .code,
            ["甲", "a b", "-a", ".a", "_a", "a.", "a/b", "é", "ａ", String(repeating: "a", count: 65), "..", "a\nb"]
        ),
        (.regionCode, ["甲", "530", "5303021", "53-03", "k15303"]),
        (.regionCodes, ["5303、530", "甲", "5303,5304"]),
        (.integer, ["1.0", "1,234", "一百", "12个", "1e3", "0x1F", "9223372036854775808", "--1"]),
        (.decimal, ["12元", "1,23", "1.", ".5", "1e3", "约30", "0.0000000001", "99999999999999999999"]),
        (.day, ["2026-02-30", "六月三十日", "2026-06", "30/06/2026", "2026-06-30 09:00", "20261301"]),
        (.period, ["2026-13", "2026Q5", "六月", "202606", "上半年"]),
        (.flag, ["好", "对", "2", "真", "是否", "已办"]),
        (.choice(CodeSet("甲类", "乙类")), ["丙类", "甲", "1", "甲类、乙类"]),
        (.choices(CodeSet("甲类", "乙类")), ["丙类", "甲类、丙类", "甲类，乙类", "甲类、甲"]),
        (.retention, ["三年", "3", "年", "0天", "-1年", "1.5年", "101年", "3651个工作日", "3年以上", "9223372036854775808天"]),
        (
            .url,
            ["a.gov.cn", "//a.gov.cn", "ftp://a.gov.cn", "javascript:alert(1)", "https://a b", "HTTPS//a", "file:///a"]
        ),
    ]

    @Test("of the wrong kind is refused where it stands", arguments: wrong)
    func refusal(kind: Column.Kind, texts: [String]) {
        for text in texts {
            let result = read(text, as: kind)
            #expect(result.value == nil, "\(text)")
            #expect(result.diagnostics.map(\.finding) == ["a.csv:2:1 invalid-value"], "\(text)")
        }
    }

    @Test("that is no choice is told which there are, and which was meant")
    func choices() throws {
        let finding = try #require(read("甲型", as: .choice(CodeSet("甲类", "乙类"))).diagnostics.first)
        #expect(finding.suggestion == "甲类")
        #expect(finding.summary.zh == "“项”应为下列之一：甲类、乙类。")
        #expect(finding.summary.en == "\"项\" takes one of 甲类, 乙类.")
    }

    @Test("stays out of every message, whatever it is", arguments: wrong.map(\.kind))
    func privacy(kind: Column.Kind) {
        var random = SplitMix(state: 7)
        let letters = Array("张李王赵钱孙周吴郑冯陈褚卫蒋沈韩杨QXZ@#%&0123456789")
        let schema = TableSchema("a", zh: "甲", en: "a", [Column("x", "项", kind), Column("y", "名", required: true)])
        for _ in 0..<50 {
            // The first letter and the last are of no kind.
            let secret =
                "@" + String((0..<8).map { _ in letters.randomElement(using: &random) ?? "@" }) + "#"
            for row in [
                "\(secret),\n", "\(secret),\(secret),\(secret)\n", "\"\(secret)\"\(secret),\n", "1,\"\(secret),\n",
            ] {
                let diagnostics = schema.read("项,名\n" + row).diagnostics
                #expect(!diagnostics.isEmpty)
                #expect(!diagnostics.contains { $0.allText.contains(secret) }, "\(row)")
            }
        }
    }

    @Test("stays out of the messages about headings that a stray quotation mark runs into")
    func strayQuotation() {
        let schema = TableSchema("a", zh: "甲", en: "a", [Column("x", "项"), Column("y", "名")])
        let secret = "530302199001011234"
        for csv in [
            "项,\"名\n1,\(secret)\n", "\"项,名\n\(secret),1\n2,3\n", "项,\"名\n\(secret),\"2\"\n3,4\n",
            "项,\"名\r\(secret),1\r", "\"项目\n\(secret)\",名\n",
        ] {
            let diagnostics = schema.read(csv).diagnostics
            #expect(!diagnostics.isEmpty)
            #expect(!diagnostics.contains { $0.allText.contains(secret) }, "\(csv.debugDescription)")
        }
    }
}
