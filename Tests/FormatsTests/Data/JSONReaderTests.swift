import Formats
import Foundation
import Testing

@Suite("JSON")
struct JSONReaderTests {
    private func read(_ json: String) throws(DiagnosticError) -> DataNode {
        try JSONReader.read(json.utf8, file: "a.json")
    }

    private func finding(_ json: String) -> String? {
        do {
            _ = try read(json)
            return nil
        } catch { return error.diagnostic.finding }
    }

    @Test(
        "is read as it is written, numbers to the digit",
        arguments: [
            ("{}", "{}"), ("[]", "[]"), ("null", "null"), (" true ", "true"), ("false", "false"), ("\"\"", ""),
            ("-0.50", "-0.50"), ("1e+3", "1e+3"), ("12345678901234567890.10", "12345678901234567890.10"),
            ("{\"a\" : [ 1 , \"b\" , null ] }", "{a: [1, b, null]}"), ("[[],{},[[]]]", "[[], {}, [[]]]"),
            ("{\"名称\":\"村，“甲”\"}", "{名称: 村，“甲”}"), ("{\"\":1}", "{: 1}"),
        ])
    func reading(json: String, outline: String) throws {
        #expect(try read(json).outline == outline)
    }

    @Test(
        "has its escapes resolved",
        arguments: [
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0041\u6751\u00e9\u00E9""#, "A村éé"),
            (#""\uD840\uDC00x\ud83c\udfe0""#, "𠀀x🏠"), (#""\u0000""#, "\0"),
            (#""\uFFFF\uD7FF\uE000""#, "\u{FFFF}\u{D7FF}\u{E000}"),
        ])
    func escapes(json: String, text: String) throws {
        #expect(try read(json).scalar == text)
    }

    @Test(
        "that is broken is found where it breaks",
        arguments: [
            ("", "a.json:1:1"), ("[", "a.json:1:2"), ("[1", "a.json:1:3"), ("[1,]", "a.json:1:4"),
            ("[1 2]", "a.json:1:4"),
            ("{\"a\":1,}", "a.json:1:8"), ("{\"a\" 1}", "a.json:1:6"), ("{a:1}", "a.json:1:2"), ("{1:1}", "a.json:1:2"),
            ("[]x", "a.json:1:3"), ("[]\n[]", "a.json:2:1"), ("{\n  \"甲\": 乙\n}", "a.json:2:8"),
            ("[\"甲\",\n \"乙\" \"丙\"]", "a.json:2:6"), ("nul", "a.json:1:1"), ("True", "a.json:1:1"),
            ("'a'", "a.json:1:1"),
            ("01", "a.json:1:1"), ("1.", "a.json:1:1"), (".5", "a.json:1:1"), ("+1", "a.json:1:1"),
            ("1e", "a.json:1:1"),
            ("-", "a.json:1:1"), ("0x1", "a.json:1:1"), ("NaN", "a.json:1:1"), ("１", "a.json:1:1"),
            ("[1] // x", "a.json:1:5"),
        ])
    func broken(json: String, place: String) {
        #expect(finding(json) == place + " json-syntax")
    }

    @Test(
        "with a broken string is refused",
        arguments: [
            #""a"#, #""a\"#, #""a\""#, #""\x""#, #""\u00""#, #""\u00g0""#, #""\u+041""#, #""\u-041""#, #""\u 041""#,
            #""\uD840""#, #""\uD840x""#, #""\uD840\n""#, #""\uD840\u0041""#, #""\uDC00""#, #""\uDC00\uD840""#,
            "\"a\nb\"",
            "\"a\tb\"", "\"\0\"", #""\u004１""#,
        ])
    func brokenString(json: String) {
        #expect(finding(json)?.hasSuffix(" json-syntax") == true)
    }

    @Test("with one key twice is refused, at any depth")
    func duplicateKeys() {
        #expect(finding("{\"a\":1,\"a\":2}") == "a.json:1:11 json-syntax")
        #expect(finding("[{\"a\":{\"b\":1,\"\\u0062\":2}}]") != nil)
        #expect(finding("[{\"a\":1},{\"a\":2}]") == nil)
    }

    @Test("may nest, but not without end")
    func depth() {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(finding(nested(100)) == nil)
        #expect(finding(nested(101)) == "a.json:1:101 json-syntax")
        #expect(finding(String(repeating: "[", count: 100_000)) != nil)
        #expect(finding(String(repeating: "{\"a\":", count: 100_000)) != nil)
    }

    @Test("has the place of each node, in lines and characters")
    func places() throws {
        let node = try read("{\r\n  \"名称\" : \"甲\",\n\t\"项\": [\"乙\", 12,\n{}]}")
        let entries = try #require(node.mapping)
        #expect((node.line, node.column) == (1, 1))
        #expect(entries.map(\.keyLine) == [2, 3])
        #expect(entries.map(\.keyColumn) == [3, 2])
        #expect((entries[0].value.line, entries[0].value.column) == (2, 10))
        let items = try #require(entries[1].value.sequence)
        #expect(items.map(\.line) == [3, 3, 4])
        #expect(items.map(\.column) == [8, 13, 1])
    }

    @Test("written in one long line has the place of each node")
    func longLine() throws {
        let count = 100_000
        let items = try #require(
            try read("[" + Array(repeating: "\"甲\"", count: count).joined(separator: ",") + "]").sequence)
        #expect(items.count == count)
        #expect(items.enumerated().allSatisfy { $1.line == 1 && $1.column == $0 * 4 + 2 })
    }

    @Test("is what Foundation takes for it", arguments: 0..<8)
    func oracle(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        let pieces = [
            "{", "}", "[", "]", ":", ",", "\"", "\"a\"", "\"b\":", "\"甲\"", "\\", "\\n", "\\u6751", "\\uD840\\uDC00",
            "\\uD840", "\\u+041", "\\u00", "true", "false", "null", "0", "-1", "1.5", "1e3", "-", ".", "e", "01", " ",
            "\n", "\t", "村",
            "'", "/", "\u{7F}", "\u{1}",
        ]
        let samples = [
            #"{"a":[1,-2.5e3,"b\n"],"c":{"d":null,"e":true}}"#, #"[{"名称":"村","数":0},{"名称":"乡","数":12.50}]"#,
            #""\u6751\uD840\uDC00""#, "[[],[[]],{}]", "-0.0",
        ].map { Array($0.utf8) }
        var (accepted, refused) = (0, 0)
        for _ in 0..<1000 {
            var bytes = samples.randomElement(using: &random) ?? []
            for _ in 0..<Int.random(in: 0...2, using: &random) {
                let start = Int.random(in: 0...bytes.count, using: &random)
                let end = min(bytes.count, start + Int.random(in: 0...2, using: &random))
                bytes.replaceSubrange(start..<end, with: (pieces.randomElement(using: &random) ?? "").utf8)
            }
            // A cut character is refused before, by UTF8Text; Foundation takes a comma before a closing bracket, and
            // refuses a number that is no Double.
            guard let json = String(validating: bytes, as: UTF8.self), json.firstMatch(of: #/,\s*[\]}]/#) == nil,
                json.firstMatch(of: #/[eE][+-]?[0-9]{3}/#) == nil
            else { continue }
            let isAccepted: Bool
            do {
                _ = try JSONReader.read(bytes, file: "a.json")
                isAccepted = true
            } catch {
                // One key twice, which Foundation takes.
                if error.diagnostic.summary.en.contains("twice") { continue }
                isAccepted = false
            }
            let expected = (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
            #expect(isAccepted == expected, "\(json.debugDescription)")
            (accepted, refused) = isAccepted ? (accepted + 1, refused) : (accepted, refused + 1)
        }
        #expect(accepted > 100 && refused > 100)
    }
}
