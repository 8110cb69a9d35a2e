import Formats
import Testing

@testable import enum Formats.UTF8Text

@Suite("UTF-8 text")
struct UTF8TextTests {
    @Test("loses its byte order mark and nothing else")
    func byteOrderMark() throws {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        #expect(try UTF8Text.decode(mark + Array("甲".utf8), file: "a").get().elementsEqual("甲".utf8))
        #expect(try UTF8Text.decode(Array("甲".utf8), file: "a").get().elementsEqual("甲".utf8))
        #expect(try UTF8Text.decode(mark, file: "a").get().isEmpty)
        #expect(try UTF8Text.decode([], file: "a").get().isEmpty)
        #expect(try UTF8Text.decode(mark + mark, file: "a").get().elementsEqual(mark))
    }

    @Test(
        "names the first byte that is something else, and its line",
        arguments: [
            ([0xD6, 0xD0, 0xCE, 0xFF], "a.csv:1 invalid-encoding", "Byte 3 "),
            ([0x61, 0x0A, 0x0A, 0xE6, 0x9D, 0x91, 0xFF], "a.csv:3 invalid-encoding", "Byte 7 "),
            ([0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00, 0x00, 0xD8], "a.csv:2 invalid-encoding", "Byte 7 "),
            ([0xFE, 0xFF, 0x00, 0x61, 0x00], "a.csv:1 invalid-encoding", "Byte 5 "),
            ([0xEF, 0xBB, 0xBF, 0xD6, 0xD0], "a.csv:1 invalid-encoding", "Byte 4 "),
            (Array("村务公开".utf8) + [0xE6, 0x9D], "a.csv:1 invalid-encoding", "Byte 13 "),
            ([0x61, 0xE9, 0x2C], "a.csv:1 invalid-encoding", "Byte 2 "),
        ] as [([UInt8], String, String)])
    func invalid(bytes: [UInt8], finding: String, words: String) throws {
        let error = #expect(throws: DiagnosticError.self) { try UTF8Text.decode(bytes, file: "a.csv").get() }
        #expect(error?.diagnostic.finding == finding)
        #expect(error?.diagnostic.summary.en.hasPrefix(words) == true)
    }

    @Test(
        "is made of GB18030 and of UTF-16 with a mark, as spreadsheets save them",
        arguments: [
            [0xB4, 0xE5, 0xCE, 0xF1, 0x0A, 0x95, 0x32, 0x82, 0x36],
            [0xFF, 0xFE, 0x51, 0x67, 0xA1, 0x52, 0x0A, 0x00, 0x1B, 0x4E],
            [0xFE, 0xFF, 0x67, 0x51, 0x52, 0xA1, 0x00, 0x0A, 0x4E, 0x1B],
        ] as [[UInt8]])
    func encodings(bytes: [UInt8]) throws {
        let text = String(decoding: try UTF8Text.decode(bytes, file: "a.csv").get(), as: UTF8.self)
        #expect(text.hasPrefix("村务\n"))
    }

    @Test(
        "is not what a workbook, an old spreadsheet, a PDF or a web page is, whatever its name",
        arguments: [
            (StoredZip([("xl/workbook.xml", "")]).bytes, "misnamed-file"),
            (StoredZip([("a", "")]).bytes, "misnamed-file"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "legacy-spreadsheet"),
            (
                [0xD0, 0xCF, 0x11, 0xE0] + Array("E.n.c.r.y.p.t.e.d.P.a.c.k.a.g.e.".utf8.map { $0 == 0x2E ? 0 : $0 }),
                "encrypted-file"
            ),
            (Array("%PDF-1.7".utf8), "misnamed-file"), (Array("\n<HTML><table>".utf8), "misnamed-file"),
        ] as [([UInt8], String)])
    func signatures(bytes: [UInt8], rule: String) {
        let error = #expect(throws: DiagnosticError.self) { try UTF8Text.decode(bytes, file: "a.csv").get() }
        #expect(error?.diagnostic.rule.id == rule)
    }

    @Test("is what the standard library takes for it, byte by byte", arguments: 0..<8)
    func oracle(seed: UInt64) {
        var random = SplitMix(state: seed)
        // The borders of the ranges in table 3-7 of the Unicode standard, and what lies beside them.
        let edges: [UInt8] = [
            0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
            0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
        ]
        let whole = ["é", "村", "𠀀", "\u{D7FF}", "\u{E000}", "\u{10FFFF}"].map { Array($0.utf8) }
        for _ in 0..<5000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...6, using: &random) {
                if Bool.random(using: &random) {
                    bytes += whole.randomElement(using: &random) ?? []
                } else {
                    bytes.append(edges.randomElement(using: &random) ?? 0)
                }
            }
            #expect(UTF8Text.firstInvalidOffset(in: bytes) == Self.firstInvalidOffset(in: bytes), "\(bytes)")
        }
    }

    @Test("of every pair of bytes is told from what is not")
    func pairs() {
        for first in UInt8.min...UInt8.max {
            let valid = (UInt8.min...UInt8.max).filter { UTF8Text.firstInvalidOffset(in: [first, $0]) == nil }
            #expect(valid == (UInt8.min...UInt8.max).filter { String(validating: [first, $0], as: UTF8.self) != nil })
        }
    }

    /// The length of the longest beginning that the standard library accepts, nil where that is all.
    private static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        return bytes.indices.last { String(validating: bytes[..<$0], as: UTF8.self) != nil }
    }
}
