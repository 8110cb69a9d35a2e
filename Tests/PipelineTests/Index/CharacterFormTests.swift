import Formats
import Foundation
import Testing

@testable import Pipeline

/// Builder and client make the same of every character, or what is typed finds nothing. Neither can run the other, so that both are
/// held to sums of their normal forms: the client by `Tests/Browser/test_search_characters.py`.
///
/// After a change that is meant, `NOTICEBOARD_RECORD=1 swift test --filter CharacterFormTests` writes the sums anew (and fails).
@Suite("Every character of the first plane")
struct CharacterFormTests {
    private static let file = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().appendingPathComponent("../../Browser/normal-forms.txt").standardizedFileURL

    /// What stands around a character: nothing, Han characters and a digit, Latin letters.
    private static let frames = [("", ""), ("村", "2务"), ("a", "1")]

    private static let blockSize: UInt32 = 256

    @Test("has the normal form that the client gives it")
    func forms() throws {
        var normalizer = Normalizer()
        var lines: [String] = []
        for start in stride(from: 0, to: UInt32(0x10000), by: Int(Self.blockSize)) {
            var forms: [UInt8] = []
            for scalar in (start..<start + Self.blockSize).compactMap(Unicode.Scalar.init) {
                for (before, after) in Self.frames {
                    normalizer.normalize(Array("\(before)\(scalar)\(after)".utf8))
                    forms += normalizer.bytes + [0x0A]
                }
            }
            if !forms.isEmpty { lines.append("\(String(start, radix: 16)) \(SHA256.hex(forms).prefix(16))") }
        }
        let sums = lines.joined(separator: "\n") + "\n"
        if ProcessInfo.processInfo.environment["NOTICEBOARD_RECORD"] != nil {
            try sums.write(to: Self.file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(Self.file.lastPathComponent); run again without NOTICEBOARD_RECORD")
        }
        let recorded = try String(contentsOf: Self.file, encoding: .utf8)
        let changed = zip(sums.split(separator: "\n"), recorded.split(separator: "\n")).filter { $0 != $1 }.map(\.0)
        #expect(sums == recorded, "other normal forms from these code points on: \(changed)")
    }
}
