import Diagnostics
import Formats

/// What `site.yaml` says under `severities`: ids of rules, each with the level at which the office has it reported.
struct SeveritySettings {
    static let keys = ["severities", "严重程度"]

    private(set) var levels: [String: ReportLevel] = [:]
    private(set) var diagnostics: [Diagnostic] = []
    private let file: String

    init(_ node: DataNode?, file: String) {
        self.file = file
        guard let node else { return }
        guard let entries = node.mapping else {
            let location = SourceLocation(file, line: node.line, column: node.column)
            diagnostics.append(
                Diagnostic(
                    .severitySetting, at: location, zh: "“严重程度”下面应为若干行“规则编号: 严重程度”。",
                    en: "Under \"severities\" stand lines of \"rule: level\"."))
            return
        }
        for entry in entries { add(entry) }
    }

    private mutating func add(_ entry: DataNode.Entry) {
        guard let rule = RuleCatalogue.all[entry.key] else {
            let suggestion = RuleCatalogue.all.suggestion(for: entry.key)
            return report(
                entry, zh: "没有编号为“\(ShownName(entry.key))”的规则。", en: "There is no rule \"\(ShownName(entry.key))\".",
                suggestion: suggestion)
        }
        guard let level = entry.value.scalar.flatMap(ReportLevel.init(named:)) else {
            let labels = ReportLevel.allCases.map(\.label)
            return report(
                entry, zh: "“\(rule.id)”的严重程度应为\(labels.map(\.zh).joined(separator: "、"))之一。",
                en: "The level of \"\(rule.id)\" is one of \(labels.map(\.en).joined(separator: ", ")).")
        }
        guard rule.admits(level) else {
            if rule.isAdjustable {
                return report(
                    entry, zh: "“\(rule.id)”是错误，可以改为警告或提示，不能不报。",
                    en: "\"\(rule.id)\" is an error: it can be made a warning or a note, but not turned off.")
            }
            return report(
                entry, zh: "“\(rule.id)”只能调高，不能调低。", en: "\"\(rule.id)\" can be made stricter, not weaker.")
        }
        levels[rule.id] = level
    }

    private mutating func report(_ entry: DataNode.Entry, zh: String, en: String, suggestion: String? = nil) {
        let location = SourceLocation(file, line: entry.keyLine, column: entry.keyColumn)
        diagnostics.append(Diagnostic(.severitySetting, at: location, zh: zh, en: en, suggestion: suggestion))
    }
}

extension Rule {
    static let severitySetting = Rule(
        "severity-setting", firmness: .unconditional,
        statement: .init(
            zh: "“严重程度”只列已有的规则，并且只调到该规则允许的程度。",
            en: "Under \"severities\" stand rules that there are, with levels that they admit."),
        explanation: .init(
            zh: "写错的编号不起作用，单位却以为已经调整；保护个人信息的规则如果可以调低，就保护不了任何人。",
            en:
                "A misspelt id has no effect, though the office believes it has; and rules that protect persons would protect nobody if they could be weakened."
        ),
        remedy: .init(
            zh: "改正编号和严重程度（错误、警告、提示、不报）；全部编号见 noticeboard explain。",
            en: "Mend the id or the level (error, warning, note, off); noticeboard explain lists all ids."))
}
