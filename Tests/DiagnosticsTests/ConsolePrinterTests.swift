import Diagnostics
import Testing

@Suite("The console")
struct ConsolePrinterTests {
    private func text(
        _ diagnostics: Diagnostic..., in language: Language = .english, usesColor: Bool = false, limit: Int = 100
    ) -> String {
        ConsolePrinter(language: language, usesColor: usesColor, limit: limit).render(DiagnosticReport(diagnostics))
    }

    private let unknown = Diagnostic(
        .wrongColumn, at: .init("services.csv", line: 1, column: 6), zh: "没有“事项名”一列。",
        en: "\"事项名\" is not a column.", suggestion: "事项名称",
        excerpt: Excerpt(line: "编码,事项名", column: 4, length: 3))

    @Test("shows place, message, excerpt, suggestion and remedy in Chinese")
    func chinese() {
        #expect(
            text(unknown, in: .chinese) == """
                services.csv:1:6: 错误: 没有“事项名”一列。 [wrong-column]
                    | 编码,事项名
                    |      ^^^^^^
                    您是不是要写“事项名称”？
                    办法：改正表头。
                要了解一条规则，请运行：noticeboard explain wrong-column

                """)
    }

    @Test("lets no control character of a file's name or heading through to the terminal")
    func controlCharacters() {
        let hostile = "a\u{1B}[31m\u{9B}b\u{7}"
        let shown = text(
            Diagnostic(
                .wrongColumn, at: .init(hostile), zh: hostile, en: hostile, suggestion: hostile,
                excerpt: Excerpt(line: hostile, column: 1, length: 1)))
        #expect(shown.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control || $0 == "\n" })
    }

    @Test("shows the same in English")
    func english() {
        #expect(
            text(unknown) == """
                services.csv:1:6: error: "事项名" is not a column. [wrong-column]
                    | 编码,事项名
                    |      ^^^^^^
                    did you mean "事项名称"?
                    to fix: Mend the heading.
                To learn about a rule: noticeboard explain wrong-column

                """)
    }

    @Test("leaves out what a finding does not have")
    func bare() {
        #expect(
            text(.sample(.lateDate, at: .init("a.csv"))) == """
                a.csv: warning: Unknown column. [late-date]
                    to fix: Mend the heading.
                To learn about a rule: noticeboard explain late-date

                """)
    }

    @Test("says nothing of nothing")
    func nothing() {
        #expect(text().isEmpty)
    }

    @Test(
        "puts the caret under the marked part, as wide as it",
        arguments: [
            ("abc", 1, 1, "^"),
            ("abc", 2, 2, " ^^"),
            ("村委会", 2, 1, "  ^^"),
            ("村a会", 3, 1, "   ^^"),
            ("（甲）", 2, 1, "  ^^"),
            ("ｎａｍｅ", 2, 3, "  ^^^^^^"),
            ("한글", 2, 1, "  ^^"),
            ("𠀀b", 2, 1, "  ^"),
            ("e\u{301}b", 2, 1, " ^"),
            ("🏠b", 2, 1, "  ^"),
            ("\ta", 2, 1, "\t^"),
            ("甲\t乙", 3, 1, "  \t^^"),
        ])
    func caret(line: String, column: Int, length: Int, marks: String) {
        #expect(excerpt(line, column, length) == "    | \(line)\n    | \(marks)\n")
    }

    @Test(
        "keeps the caret beside the line when the mark lies outside it",
        arguments: [
            (0, 1, "^^"), (-5, 1, "^^"), (1, 0, "^^"), (1, -3, "^^"), (1, 99, "^^^"), (3, 1, "   ^"),
            (99, 5, "   ^"),
        ])
    func outside(column: Int, length: Int, marks: String) {
        #expect(excerpt("甲b", column, length) == "    | 甲b\n    | \(marks)\n")
    }

    @Test("marks an empty line with one caret")
    func emptyLine() {
        #expect(excerpt("", 1, 1) == "    | \n    | ^\n")
    }

    private func excerpt(_ line: String, _ column: Int, _ length: Int) -> String {
        let finding = Diagnostic(
            .wrongColumn, at: .init("a"), zh: "甲", en: "A",
            excerpt: Excerpt(line: line, column: column, length: length))
        return text(finding).split(separator: "\n").filter { $0.hasPrefix("    |") }.map { $0 + "\n" }.joined()
    }

    @Test(
        "paints the severity alone",
        arguments: [
            (Rule.wrongColumn, "\u{1B}[1;31merror\u{1B}[0m"), (.lateDate, "\u{1B}[1;33mwarning\u{1B}[0m"),
            (.emptyText, "\u{1B}[1;36mnote\u{1B}[0m"),
        ])
    func color(rule: Rule, word: String) {
        let painted = text(.sample(rule, at: .init("a.csv", line: 1)), usesColor: true)
        #expect(painted.hasPrefix("a.csv:1: \(word): Unknown column. [\(rule.id)]\n"))
        #expect(painted.count { $0 == "\u{1B}" } == 2)
        #expect(!text(.sample(rule, at: .init("a.csv", line: 1))).contains("\u{1B}"))
    }

    @Test("stops at its limit and says how many more there are")
    func limit() {
        let findings = (1...5).map { Diagnostic.sample(.wrongColumn, at: .init("a.csv", line: $0)) }
        let report = DiagnosticReport(findings)
        let english = ConsolePrinter(language: .english, usesColor: false, limit: 3).render(report)
        #expect(english.contains("Mend the heading.\n… and 2 more; noticeboard check --limit shows them.\n"))
        #expect(english.contains("a.csv:3:") && !english.contains("a.csv:4:"))
        let chinese = ConsolePrinter(language: .chinese, usesColor: false, limit: 3).render(report)
        #expect(chinese.contains("改正表头。\n……另有 2 条未显示；多看一些用 noticeboard check --limit。\n"))
    }

    @Test("sums up by rule, the heaviest and most frequent first")
    func summary() {
        let findings =
            (1...12).map { Diagnostic.sample(.lateDate, at: .init("b.csv", line: $0)) }
            + (1...2).map { .sample(.wrongColumn, at: .init("a.csv", line: $0)) }
        let report = DiagnosticReport(findings)
        #expect(
            ConsolePrinter(language: .english, usesColor: false, limit: 3).render(report).hasSuffix(
                """
                By rule:
                   2  error    wrong-column  Columns are known.
                  12  warning  late-date     Columns are known.
                To learn about a rule: noticeboard explain wrong-column

                """))
        #expect(
            ConsolePrinter(language: .chinese, usesColor: false).render(report).contains(
                "按规则统计：\n   2  错误  wrong-column  列须认识。\n"))
    }

    @Test("tells how much is waived, by what, and how much is not reported")
    func exceptions() throws {
        let waiver = GrantedWaiver(
            rule: "wrong-column", scope: try #require(WaiverScope("a.csv")), location: .init("waivers.csv", line: 2))
        let waived = WaivedDiagnostic(.sample(.wrongColumn, at: .init("a.csv")), by: waiver)
        let report = DiagnosticReport([], waived: [waived], silencedCount: 4)
        #expect(
            ConsolePrinter(language: .english, usesColor: false).render(report)
                == "Waived: 1, by waivers.csv:2.\nNot reported, as site.yaml says: 4.\n")
    }

    @Test("says nothing of more when all are shown", arguments: [5, 6])
    func withinLimit(limit: Int) {
        let findings = (1...5).map { Diagnostic.sample(.wrongColumn, at: .init("a.csv", line: $0)) }
        let text = ConsolePrinter(language: .english, usesColor: false, limit: limit)
            .render(DiagnosticReport(findings))
        #expect(text.contains("a.csv:5:") && !text.contains("more"))
    }
}
