import Diagnostics
import Formats
import Forms
import Foundation

/// Tells what became of every table that came back.
struct IntakeReport {
    private let language: Language
    private let terminal = Terminal.standardError
    private var taken = 0
    private var refused = 0

    /// Whether anything that came back was not taken.
    var isIncomplete: Bool { refused > 0 }

    init(language: Language) { self.language = language }

    mutating func tell(_ form: ReturnedForm, _ entries: [FormIntake.Entry], mended: String?) {
        terminal.write("\(form.file)  \(form.region) \(form.period)\n")
        for entry in entries {
            let draft =
                entry.isDraft
                ? BilingualText(zh: "（草稿：没有公开日期）", en: " (a draft: no day of publication)")
                : BilingualText(zh: "", en: "")
            terminal.write("  \(entry.outcome.label[language])  \(entry.title)\(draft[language])\n")
            if entry.outcome.isTaken { taken += 1 }
            if [.refused, .declined].contains(entry.outcome) { refused += 1 }
        }
        if !form.findings.isEmpty { refused += 1 }
        print(form.findings + entries.flatMap(\.findings))
        if let mended {
            terminal.write(
                BilingualText(zh: "  要改的地方标在 \(mended)\n", en: "  What is to be mended is marked in \(mended)\n")[
                    language])
        }
    }

    mutating func tell(_ file: String, _ error: any Error) {
        refused += 1
        if let error = error as? DiagnosticError {
            print([error.diagnostic])
        } else {
            let reason = (error as? FormFailure)?.message[language] ?? error.localizedDescription
            terminal.write("\(file): \(reason)\n")
        }
    }

    func conclude() {
        terminal.write(
            BilingualText(
                zh: "导入 \(taken) 张表，\(refused) 处没有导入。导入的内容请再用 check 检查一遍。\n",
                en: "\(taken) tables taken, \(refused) not. Run check on what was taken.\n")[language])
    }

    private func print(_ findings: [Diagnostic]) {
        if !findings.isEmpty { Reporting().write(DiagnosticReport(findings), language: language) }
    }
}

extension FormIntake.Outcome {
    /// Whether something was written.
    var isTaken: Bool { [.added, .registered, .replacedDraft, .replacedPublished].contains(self) }

    var label: BilingualText {
        switch self {
        case .added: BilingualText(zh: "新增", en: "added")
        case .replacedDraft: BilingualText(zh: "更新草稿", en: "draft replaced")
        case .replacedPublished: BilingualText(zh: "更正", en: "corrected")
        case .registered: BilingualText(zh: "登记", en: "registered")
        case .unchanged: BilingualText(zh: "没有变化", en: "unchanged")
        case .untouched: BilingualText(zh: "没有填", en: "not filled in")
        case .refused: BilingualText(zh: "退回", en: "refused")
        case .declined: BilingualText(zh: "没有替换", en: "not replaced")
        }
    }
}
