/// What `explain` tells of rules at a terminal.
public struct RuleExplanation: Sendable {
    private let language: Language

    public init(language: Language) { self.language = language }

    public func text(of rule: Rule) -> String {
        var lines = ["\(rule.id)  \(rule.severity.label[language])", rule.statement[language], ""]
        lines.append(Self.why[language] + rule.explanation[language])
        lines.append(Self.remedy[language] + rule.remedy[language])
        if let basis = rule.basis { lines.append(Self.basis[language] + basis[language]) }
        lines.append(Self.exceptions[language] + rule.firmness.label[language])
        return lines.joined(separator: "\n") + "\n"
    }

    /// Every rule with its sentence, under the headings of the groups.
    public func list(of catalogue: RuleCatalogue) -> String {
        let width = catalogue.rules.map(\.id.count).max() ?? 0
        let labels = catalogue.rules.map(\.severity.label[language].count).max() ?? 0
        let sections = catalogue.groups.map { group in
            let lines = group.rules.map { rule in
                let label = rule.severity.label[language]
                let gap = String(repeating: " ", count: width - rule.id.count)
                let space = String(repeating: " ", count: labels - label.count)
                return "  \(rule.id)\(gap)  \(label)\(space)  \(rule.statement[language])\n"
            }
            return group.title[language] + "\n" + lines.joined()
        }
        return sections.joined(separator: "\n")
    }

    static let why = BilingualText(zh: "为什么：", en: "Why: ")
    static let remedy = BilingualText(zh: "办法：", en: "To fix: ")
    static let basis = BilingualText(zh: "依据：", en: "Basis: ")
    static let exceptions = BilingualText(zh: "例外：", en: "Exceptions: ")
}

extension Rule.Firmness {
    /// What an office may do about the rule.
    public var label: BilingualText {
        switch self {
        case .adjustable:
            BilingualText(
                zh: "可以在 site.yaml 中调整严重程度，也可以登记豁免。",
                en: "Its severity can be set in site.yaml, and it can be waived.")
        case .strict:
            BilingualText(
                zh: "不能调低；豁免须写明具体的文件和行或单元格，一次一处。",
                en: "It cannot be weakened; a waiver names the exact file with its line or cell, one at a time.")
        case .unconditional:
            BilingualText(zh: "不能调低，也不能豁免。", en: "It can be neither weakened nor waived.")
        }
    }
}
