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
            ([0xD6, 0xD0, 0xCE, 0xC4], "a.csv:1 invalid-encoding", "Byte 1 "),
            ([0x61, 0x0A, 0x0A, 0xE6, 0x9D, 0x91, 0xFF], "a.csv:3 invalid-encoding", "Byte 7 "),
            ([0xFF, 0xFE, 0x61, 0x00], "a.csv:1 invalid-encoding", "Byte 1 "),
            ([0x61, 0xE6, 0x9D], "a.csv:1 invalid-encoding", "Byte 2 "),
        ] as [([UInt8], String, String)])
    func invalid(bytes: [UInt8], finding: String, words: String) throws {
        let error = #expect(throws: DiagnosticError.self) { try UTF8Text.decode(bytes, file: "a.csv").get() }
        #expect(error?.diagnostic.finding == finding)
        #expect(error?.diagnostic.summary.en.hasPrefix(words) == true)
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
