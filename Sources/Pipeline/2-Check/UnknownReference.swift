import Diagnostics

/// The one way to say that records name others that do not exist.
struct UnknownReference {
    /// What the code should name, such as 服务事项.
    private let kind: BilingualText
    private let known: Set<String>
    private let isComplete: Bool
    /// Whether the codes are region codes, which are long and public; others can be texts that strayed into the column.
    private let areRegions: Bool

    /// Comparing a misspelt code with all others takes time, and nobody reads more than a screenful.
    private static let suggestions = 100

    /// Where not all records of the kind could be read, nothing can be said to be unknown.
    init(
        zh: String, en: String, known: some Sequence<String>, isComplete: Bool = true, areRegions: Bool = false
    ) {
        self.isComplete = isComplete
        self.areRegions = areRegions
        kind = BilingualText(zh: zh, en: en)
        // Codes are the same whatever their letter case, as their addresses are.
        self.known = Set(known.map { $0.lowercased() })
    }

    /// A finding for each code that nothing has.
    func findings(_ uses: [(codes: [String], location: SourceLocation)]) -> [Diagnostic] {
        guard isComplete else { return [] }
        let unknown = uses.flatMap { use in
            use.codes.filter { !$0.isEmpty && !known.contains($0.lowercased()) }.map { ($0, use.location) }
        }
        let candidates = unknown.isEmpty ? [] : known.sorted()
        return unknown.enumerated().map { number, use in
            finding(use.0, at: use.1, among: number < Self.suggestions ? candidates : [])
        }
    }

    private func finding(_ code: String, at location: SourceLocation, among candidates: [String]) -> Diagnostic {
        let shown = areRegions ? code : ShownName(code).description
        return Diagnostic(
            .unknownReference, at: location, zh: "没有代码为“\(shown)”的\(kind.zh)。",
            en: "There is no \(kind.en) with the code \"\(shown)\".",
            suggestion: NearMiss.suggestion(for: code, among: candidates))
    }
}

extension Rule {
    static let unknownReference = Rule(
        "unknown-reference",
        statement: .init(zh: "记录中引用的代码须存在。", en: "A code that a record names exists."),
        explanation: .init(
            zh: "记录之间靠代码相连：事项连材料，公开内容连目录。代码对不上，页面上就少一段内容，而且没有人会发现。",
            en:
                "Records are joined by codes: a service to its materials, a disclosure to the catalogue. Where a code names nothing, a part of the page is missing and nobody notices."
        ),
        remedy: .init(zh: "改正代码，或补上所引用的记录。", en: "Mend the code, or add the record it names."))
}
