import Diagnostics
import Model
import Testing

@testable import Pipeline

@Suite("Synonyms")
struct SynonymsTests {
    private let builtIn = [["低保", "最低生活保障"], ["五保", "特困供养"], ["社保", "社会保险"]]

    private func groups(_ entries: [(String, [String])]) -> [[String]] {
        Synonyms(entries.map { SynonymEntry($0.0, $0.1, location: SourceLocation("synonyms.yaml")) }, builtIn: builtIn)
            .groups
    }

    @Test("that are built in have two words or more, and no word twice")
    func builtInGroups() {
        let groups = Synonyms.builtIn
        #expect(groups.count > 40)
        #expect(groups.allSatisfy { $0.count > 1 })
        let words = groups.joined().map(Synonyms.normal)
        #expect(Set(words).count == words.count)
        #expect(!words.contains([]))
        #expect(LanguageTable.synonyms.allSatisfy { $0.contains("# ") })
    }

    @Test("of the office are groups of their own, or join those that have their words")
    func added() {
        #expect(groups([("赶集补贴", ["交通补贴"])]) == builtIn + [["赶集补贴", "交通补贴"]])
        #expect(groups([("低保", ["低保金"])])[0] == ["低保", "最低生活保障", "低保金"])
        #expect(groups([("低保钱", ["低 保"])])[0] == ["低保", "最低生活保障", "低保钱"])
        #expect(groups([("五保", ["低保"])]) == [["低保", "最低生活保障", "五保", "特困供养"], ["社保", "社会保险"]])
    }

    @Test("can be taken back, by any of their words")
    func withdrawn() {
        #expect(groups([("特困供养", []), ("社保", [])]) == [builtIn[0]])
        #expect(groups([("社保", []), ("社保", ["社会保障卡"])]) == builtIn.dropLast() + [["社保", "社会保障卡"]])
    }
}
