/// The reference page of all rules, as Markdown.
public struct RuleReference: Sendable {
    private let language: Language

    public init(language: Language) { self.language = language }

    public func markdown(of catalogue: RuleCatalogue) -> String {
        var text = "# \(Self.title[language])\n\n\(Self.introduction[language])\n"
        for group in catalogue.groups {
            text += "\n## \(group.title[language])\n"
            text += "\n" + markdown(of: group, level: 3)
        }
        return text
    }

    /// The rules of one group alone, each under a heading of the given level.
    public func markdown(of group: RuleGroup, level: Int) -> String {
        group.rules.map { section(on: $0, level: level) }.joined(separator: "\n")
    }

    private func section(on rule: Rule, level: Int) -> String {
        var text = "\(String(repeating: "#", count: level)) `\(rule.id)`\n\n"
        text += "**\(rule.severity.label[language])** · \(Self.escaped(rule.statement[language]))\n\n"
        var points = [
            RuleExplanation.why[language] + Self.escaped(rule.explanation[language]),
            RuleExplanation.remedy[language] + Self.escaped(rule.remedy[language]),
        ]
        if let basis = rule.basis { points.append(RuleExplanation.basis[language] + Self.escaped(basis[language])) }
        points.append(RuleExplanation.exceptions[language] + Self.escaped(rule.firmness.label[language]))
        return text + points.map { "- \($0)\n" }.joined()
    }

    /// Rules speak of Markdown and HTML: what they quote must not become any.
    public static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            if "\\`*_[]<>|&".contains(character) { result.append("\\") }
            result.append(character)
        }
    }

    private static let title = BilingualText(zh: "检查规则", en: "Diagnostics")
    private static let introduction = BilingualText(
        zh: "由程序中的规则生成，请勿手工修改：`make reference`。查看单条规则：`noticeboard explain 编号`。",
        en:
            "Made from the rules in the sources by `make reference`; do not edit. For one rule: `noticeboard explain ID`."
    )
}
