import Diagnostics
import Pipeline

/// The manual's chapter on what is checked: a page a group of rules, an anchor a rule, and a list of all.
public enum RulePages {
    private static let chapter = "检查规则"
    private static let firstOrder = 6000

    public static var files: [ContentFile] {
        let groups = RuleCatalogue.all.groups
        return ([list(of: groups), bases(of: groups)] + groups.enumerated().map { page(of: $1, order: $0 + 2) }).map(
            \.file)
    }

    private static func page(of group: RuleGroup, order: Int) -> ManualPage {
        ManualPage(
            code: code(of: group), title: group.title.zh, summary: "", chapter: chapter, order: firstOrder + order,
            body: RuleReference(language: .chinese).markdown(of: group, level: 2))
    }

    private static func list(of groups: [RuleGroup]) -> ManualPage {
        let lines = groups.flatMap { group in group.rules.map { (rule: $0, page: code(of: group)) } }
            .sorted { $0.rule.id < $1.rule.id }
            .map { line in
                "| [`\(line.rule.id)`](\(line.page).md#\(line.rule.id)) | \(line.rule.severity.label.zh) | \(line.rule.statement.zh.inMarkdown) |\n"
            }
        return ManualPage(
            code: "rules", title: "全部规则", summary: "提示末尾方括号里的编号，在这里查是什么意思、怎么改。", chapter: chapter,
            order: firstOrder,
            body: "在命令行里看一条：`noticeboard explain 编号`。\n\n| 编号 | 程度 | 要求 |\n|---|---|---|\n\(lines.joined())")
    }

    /// Each law, standard and document with the rules that stand on it.
    private static func bases(of groups: [RuleGroup]) -> ManualPage {
        var rules: [String: [String]] = [:]
        for group in groups {
            for rule in group.rules {
                guard let basis = rule.basis?.zh else { continue }
                rules[basis, default: []].append("[\(rule.statement.zh.inMarkdown)](\(code(of: group)).md#\(rule.id))")
            }
        }
        let lines = rules.sorted { $0.key < $1.key }.map { "| \($0.inMarkdown) | \($1.joined(separator: " ")) |\n" }
        return ManualPage(
            code: "rules-bases", title: "检查规则的依据", summary: "每部法律、标准、文件，程序里有哪些规则依据它。", chapter: chapter,
            order: firstOrder + 1, body: "| 依据 | 规则 |\n|---|---|\n\(lines.joined())")
    }

    /// Of its English title, which is as stable as an address has to be.
    private static func code(of group: RuleGroup) -> String {
        let words = group.title.en.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        return "rules-" + words.joined(separator: "-")
    }
}
