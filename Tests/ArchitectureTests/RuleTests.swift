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
}
