import Foundation
import Testing

@testable import Pipeline

@Suite("Text to be searched")
struct NormalizerTests {
    struct Line: CustomTestStringConvertible, Sendable {
        let text: String
        let normal: String
        let terms: String

        var testDescription: String { text }
    }

    static let lines: [Line] = normalFormTable.split(separator: "\n").compactMap { line in
        guard let row = try? JSONDecoder().decode([String].self, from: Data(line.utf8)), row.count == 3 else {
            Issue.record("not a line of the table: \(line)")
            return nil
        }
        return Line(text: row[0], normal: row[1], terms: row[2])
    }

    @Test("has one spelling, and is cut into terms", arguments: lines)
    func table(line: Line) {
        #expect(normalForm(line.text) == line.normal)
        #expect(terms(of: line.text).joined(separator: " ") == line.terms)
    }

    @Test("gives single Han characters, for titles")
    func singles() {
        var singles: [String] = []
        Array(normalForm("水费2元𠮷").utf8).withUnsafeBufferPointer { bytes in
            TermReader(bytes).forEachSingle { singles.append(String(decoding: $0, as: UTF8.self)) }
        }
        #expect(singles == ["水", "费", "元", "𠮷"])
    }

    @Test("may be any bytes")
    func damaged() {
        var normalizer = Normalizer()
        for bytes: [UInt8] in [[0xE4], [0xE4, 0xBD], [0xFF, 0xFE], [0x80], [0xF0, 0x9F], [0xE3, 0x80, 0x94]] {
            normalizer.normalize(bytes)
            normalizer.normalize(bytes + Array("2022〕29号".utf8))
        }
        #expect(normalizer.bytes == Array("〔2022〕29号".utf8))
    }
}

func normalForm(_ text: String) -> String {
    var normalizer = Normalizer()
    normalizer.normalize(Array(text.utf8))
    return String(decoding: normalizer.bytes, as: UTF8.self)
}

func terms(of text: String) -> [String] {
    var terms: [String] = []
    Array(normalForm(text).utf8).withUnsafeBufferPointer { bytes in
        TermReader(bytes).forEachTerm { terms.append(String(decoding: $0, as: UTF8.self)) }
    }
    return terms
}
