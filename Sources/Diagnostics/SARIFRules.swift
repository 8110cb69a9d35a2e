import JSON

/// The rules of a SARIF log, to which its results point by number.
struct SARIFRules {
    let descriptors: [JSONValue]
    private let indexes: [Rule: Int]

    /// Rules that come again are passed over.
    init(_ rules: [Rule], language: Language) {
        var indexes: [Rule: Int] = [:]
        var descriptors: [JSONValue] = []
        for rule in rules where indexes[rule] == nil {
            indexes[rule] = descriptors.count
            descriptors.append(Self.descriptor(of: rule, in: language))
        }
        self.indexes = indexes
        self.descriptors = descriptors
    }

    func index(of rule: Rule) -> Int? { indexes[rule] }

    private static func descriptor(of rule: Rule, in language: Language) -> JSONValue {
        let basis = rule.basis?[language]
        let cited = basis.map { "\(RuleExplanation.basis[language])\($0)" }
        let help = [rule.remedy[language], cited, rule.firmness.label[language]].compactMap { $0 }
        return .object([
            "id": .string(rule.id),
            "shortDescription": text(rule.statement[language]),
            "fullDescription": text(rule.explanation[language]),
            "help": .object([
                "text": .string(help.joined(separator: "\n")),
                "markdown": .string(help.map(RuleReference.escaped).joined(separator: "\n\n")),
            ]),
            "defaultConfiguration": .object(["level": .string(rule.severity.label.en)]),
        ])
    }

    private static func text(_ text: String) -> JSONValue { .object(["text": .string(text)]) }
}
