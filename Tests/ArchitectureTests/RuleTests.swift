import Diagnostics
import Pipeline
import Testing

@Suite("Rules")
struct RuleTests {
    /// The id of each `Rule("…"` with the file it stands in.
    static func declared() throws -> [(id: String, file: String)] {
        try Repository.sources().flatMap { file in
            file.text.matches(of: #/\bRule\(\s*"([^"]*)"/#).map { (String($0.1), file.path) }
        }
    }

    @Test("are found, as many as are declared")
    func count() throws {
        let declarations = try Repository.sources().reduce(0) {
            $0 + $1.text.matches(of: #/\bstatic let \w+ = Rule\(/#).count
        }
        #expect(declarations > 20)
        #expect(try Self.declared().count == declarations)
    }

    @Test("have ids in kebab-case")
    func form() throws {
        for rule in try Self.declared() {
            #expect(rule.id.wholeMatch(of: #/[a-z]+(-[a-z0-9]+)*/#) != nil, "\(rule.id) in \(rule.file)")
        }
    }

    @Test("never share an id")
    func uniqueness() throws {
        let repeated = Dictionary(grouping: try Self.declared(), by: \.id).filter { $1.count > 1 }
        #expect(repeated.isEmpty, "\(repeated.mapValues { $0.map(\.file) })")
    }

    /// The name that the sources give each rule: `csvQuote` for `static let csvQuote = Rule("csv-quote"`.
    static func names() throws -> [String: String] {
        let declared = try Repository.sources().flatMap { file in
            file.text.matches(of: #/\bstatic let (\w+) = Rule\(\s*"([^"]*)"/#).map { (String($0.2), String($0.1)) }
        }
        return Dictionary(declared, uniquingKeysWith: { first, _ in first })
    }

    @Test("are all in the catalogue")
    func catalogue() throws {
        let names = try Self.names()
        let missing = try Self.declared().filter { RuleCatalogue.all[$0.id] == nil }
        for (target, rules) in Dictionary(grouping: missing, by: { $0.file.split(separator: "/")[1] }) {
            Issue.record(
                """
                Not in the catalogue, add to a RuleGroup in \(target) (and a new group to RuleCatalogue+All.swift):
                \(rules.map { "." + names[$0.id, default: $0.id] }.joined(separator: ", "))
                """)
        }
    }

    @Test("stand in the catalogue once")
    func once() {
        let ids = RuleCatalogue.all.rules.map(\.id)
        #expect(ids.sorted() == Set(ids).sorted())
    }

    @Test("say in both languages what they ask, why, and what to do", arguments: RuleCatalogue.all.rules.map(\.id))
    func texts(id: String) throws {
        let rule = try #require(RuleCatalogue.all[id])
        for text in [rule.statement, rule.explanation, rule.remedy, rule.basis].compactMap(\.self) {
            #expect(text.zh.count >= 3 && text.en.count >= 6, "\(text)")
            #expect(
                text.zh.unicodeScalars.allSatisfy { $0 != "\n" } && text.en.unicodeScalars.allSatisfy { $0 != "\n" })
        }
        for text in [rule.statement, rule.explanation, rule.remedy] {
            #expect(["。", "！", "？", "）"].contains(text.zh.last.map { String($0) }), "\(text.zh)")
            #expect([".", ")"].contains(text.en.last.map { String($0) }), "\(text.en)")
        }
    }

    @Test("that guard personal data cannot be weakened")
    func persons() throws {
        let guarding = try Self.declared().filter { $0.file.hasPrefix("Sources/Privacy") }.map(\.id) + ["channel"]
        for id in guarding {
            let rule = RuleCatalogue.all[id]
            #expect(rule.map { !$0.isAdjustable } ?? true, "give \"\(id)\" the firmness .strict")
        }
    }
}
