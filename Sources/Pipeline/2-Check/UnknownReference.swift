import Diagnostics

/// The one way to say that a record names another that does not exist.
struct UnknownReference {
    /// What the code should name, such as 服务事项.
    let kind: BilingualText
    let known: Set<String>
    private let isComplete: Bool

    /// Where not all records of the kind could be read, nothing can be said to be unknown.
    init(zh: String, en: String, known: some Sequence<String>, isComplete: Bool = true) {
        self.isComplete = isComplete
        kind = BilingualText(zh: zh, en: en)
        // Codes are the same whatever their letter case, as their addresses are.
        self.known = Set(known.map { $0.lowercased() })
    }

    /// A finding for each code that nothing has.
    func findings(for codes: some Sequence<String>, at location: SourceLocation) -> [Diagnostic] {
        guard isComplete else { return [] }
        return codes.filter { !$0.isEmpty && !known.contains($0.lowercased()) }.map { code in
            Diagnostic(
                .unknownReference, at: location, zh: "没有代码为“\(code)”的\(kind.zh)。",
                en: "There is no \(kind.en) with the code \"\(code)\".",
                suggestion: NearMiss.suggestion(for: code, among: known.sorted()))
        }
    }
}

extension Rule {
    static let unknownReference = Rule(
        "unknown-reference",
        statement: .init(zh: "记录中引用的代码须存在。", en: "A code that a record names exists."),
        remedy: .init(zh: "改正代码，或补上所引用的记录。", en: "Mend the code, or add the record it names."))
}
