import PersonalDataCorpus
import Privacy
import Testing

@Suite("The corpus of leaks and look-alikes")
struct CorpusTests {
    @Test("is as large as promised")
    func size() {
        #expect(LeakCorpus.all.count >= 2000)
        #expect(LookAlikeCorpus.all.count >= 2000)
        #expect(Set(LeakCorpus.all.map(\.kind)) == Set(PersonalDataKind.allCases))
    }

    @Test("has no leak that is missed")
    func leaks() {
        let scanner = PersonalDataScanner()
        let missed = LeakCorpus.all.filter { leak in !scanner.matches(in: leak.text).contains { $0.kind == leak.kind } }
        #expect(missed.isEmpty, "\(Self.summary(missed.map { ($0.kind.rawValue, $0.form, $0.text) }))")
    }

    @Test("has no leak of which a digit run is left when the matches are cut out")
    func extent() {
        let scanner = PersonalDataScanner()
        let left = LeakCorpus.all.filter { leak in
            [.identityNumber, .mobileNumber, .bankCard].contains(leak.kind)
                && remainder(of: leak.text, without: scanner.matches(in: leak.text)).contains(leak.digits.suffix(6))
        }
        #expect(left.isEmpty, "\(Self.summary(left.map { ($0.kind.rawValue, $0.form, $0.text) }))")
    }

    @Test("has no look-alike that is refused")
    func lookAlikes() {
        let scanner = PersonalDataScanner()
        let refused = LookAlikeCorpus.all.compactMap { lookAlike in
            scanner.matches(in: lookAlike.text).first.map { ($0.kind.rawValue, lookAlike.form, lookAlike.text) }
        }
        #expect(refused.isEmpty, "\(Self.summary(refused))")
    }

    @Test("keeps its finds where the leaks stand in one long text between look-alikes")
    func together() {
        var text: [UInt8] = []
        // Whose byte each one is; -1 for those of look-alikes.
        var owners: [Int] = []
        let leaks = LeakCorpus.all
        for (index, (leak, lookAlike)) in zip(leaks, LookAlikeCorpus.all + LookAlikeCorpus.all).enumerated() {
            text += Array(leak.text.utf8)
            owners += [Int](repeating: index, count: text.count - owners.count)
            text += Array("。\n\(lookAlike.text)。\n".utf8)
            owners += [Int](repeating: -1, count: text.count - owners.count)
        }
        let matches = PersonalDataScanner().matches(in: text)
        let found = Set(matches.map { match in match.range.map { owners[$0] }.max() ?? -1 })
        let lost = leaks.indices.prefix(LookAlikeCorpus.all.count * 2).filter { !found.contains($0) }
        #expect(lost.isEmpty, "\(Self.summary(lost.map { (leaks[$0].kind.rawValue, leaks[$0].form, leaks[$0].text) }))")
        #expect(
            !found.contains(-1),
            "\(matches.filter { match in match.range.allSatisfy { owners[$0] == -1 } }.map { String(decoding: text[$0.range], as: UTF8.self) })"
        )
        let overlaps = zip(matches, matches.dropFirst()).filter { $0.range.upperBound > $1.range.lowerBound }
        #expect(
            overlaps.isEmpty,
            "\(overlaps.map { String(decoding: text[$0.range.lowerBound..<$1.range.upperBound], as: UTF8.self) })")
    }

    private func remainder(of text: String, without matches: [PersonalDataMatch]) -> String {
        var bytes = Array(text.utf8)
        for match in matches.reversed() { bytes.removeSubrange(match.range) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Counts a kind and the first few of them.
    private static func summary(_ cases: [(kind: String, form: String, text: String)]) -> String {
        let counts = Dictionary(grouping: cases, by: \.kind).map { "\($0): \($1.count)" }.sorted().joined(
            separator: ", ")
        return counts + "\n" + cases.prefix(60).map { "\($0.kind) \($0.form): \($0.text)" }.joined(separator: "\n")
    }
}
