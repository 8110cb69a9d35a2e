import Diagnostics
import Formats
import Foundation
import Model
import Testing

@testable import enum Formats.UTF8Text

/// Damaged inputs of every kind: whatever comes in, a reader gives a table or says what is wrong, and never says a value.
///
/// `NOTICEBOARD_FUZZ=200000 swift test --filter ReaderFuzzTests` tries that many in all.
@Suite("Damaged input")
struct ReaderFuzzTests {
    private static let count = ProcessInfo.processInfo.environment["NOTICEBOARD_FUZZ"].flatMap { Int($0) } ?? 3600

    @Test("is read or reported, and never shown", arguments: FuzzInput.allCases)
    func everyKind(kind: FuzzInput) throws {
        var mutator = Mutator(seed: UInt64(FuzzInput.allCases.firstIndex(of: kind) ?? 0) + 1)
        let others = FuzzInput.allCases.map(\.bytes)
        let original = kind.bytes
        for number in 0..<(Self.count / FuzzInput.allCases.count) {
            let input =
                kind == .workbookParts
                ? damagedParts(&mutator, others) : mutator.damaged(original, with: mutator.pick(others) ?? [])
            let outcome = outcome(of: kind, input)
            #expect(outcome.isAccounted, "\(kind) \(number): neither a table nor a finding")
            #expect(!outcome.diagnostics.contains { $0.shows(FuzzInput.secret) }, "\(kind) \(number)")
        }
    }

    private struct Outcome {
        var isAccounted = true
        var diagnostics: [Diagnostic] = []
    }

    private func outcome(of kind: FuzzInput, _ bytes: [UInt8]) -> Outcome {
        do throws(DiagnosticError) {
            switch kind {
            case .zip:
                let archive = try ZipArchive(bytes, file: kind.file)
                for entry in archive.entries { _ = try archive.read(entry.name) }
                return Outcome()
            case .markdown:
                let text = try UTF8Text.decode(bytes, file: kind.file).get()
                let (record, body) = try FrontMatterReader.read(text, file: kind.file)
                let rendered = MarkdownRenderer(headingShift: 1).render(body) { .use($0.destination) }
                let findings = record.map { RecordReader.read($0, by: WorkbookFixture.schema).diagnostics } ?? []
                return Outcome(diagnostics: rendered.diagnostics + findings)
            default:
                let (tables, problems) = try TableFileReader.read(
                    bytes, file: kind.file, schema: WorkbookFixture.schema)
                let findings = RecordReader.read(tables, by: WorkbookFixture.schema).diagnostics
                // A list of no records is a table too, an empty one.
                let isList = kind == .json || kind == .yaml
                return Outcome(
                    isAccounted: isList || !tables.isEmpty || !problems.isEmpty, diagnostics: problems + findings)
            }
        } catch { return Outcome(diagnostics: [error.diagnostic]) }
    }

    /// A sound archive around a damaged part: the checksum of a ZIP file keeps most damage from ever reaching the XML.
    private func damagedParts(_ mutator: inout Mutator, _ others: [[UInt8]]) -> [UInt8] {
        var parts = FuzzInput.book.parts.map { (name: $0.name, bytes: Array($0.text.utf8)) }
        let place = mutator.number(below: parts.count)
        parts[place].bytes = mutator.damaged(parts[place].bytes, with: mutator.pick(others) ?? [])
        return StoredZip(parts).bytes
    }
}

extension Diagnostic {
    fileprivate func shows(_ text: String) -> Bool {
        [summary.zh, summary.en, suggestion ?? "", excerpt?.line ?? "", location.description].contains {
            $0.contains(text)
        }
    }
}
