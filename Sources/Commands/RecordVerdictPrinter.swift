import Diagnostics
import Model
import Pipeline

/// Writes for a person what came of looking into the records: one line in one colour, then what is wrong, rule by rule.
struct RecordVerdictPrinter {
    let language: Language
    let usesColor: Bool
    /// The most places listed for one rule.
    let limit: Int

    func text(of verdict: RecordVerdict) -> String {
        let line = line(for: verdict)[language]
        let shown = usesColor ? "\u{1B}[1;\(verdict.isSound ? 32 : 31)m\(line)\u{1B}[0m" : line
        return shown + "\n" + FindingLists(report: verdict.report, language: language, limit: limit).text
            + agreement(of: verdict)
    }

    private func line(for verdict: RecordVerdict) -> BilingualText {
        let (places, lines) = (verdict.places.count, verdict.lineCount)
        if verdict.isSound {
            let code = verdict.places.count == 1 ? verdict.places[0].head.code?.description : nil
            return BilingualText(
                zh: "公开记录前后相接，与公开的内容相符：\(places) 个地方，\(lines) 条"
                    + (code.map { "；末尾核对码 \($0)" } ?? "") + "。",
                en: "The record holds together and agrees with what is public: \(places) places, \(lines) lines"
                    + (code.map { "; code of its end \($0)" } ?? "") + ".")
        }
        return BilingualText(
            zh: "公开记录有问题：\(verdict.report.errorCount) 处。",
            en: "The record is not sound: \(verdict.report.errorCount) findings.")
    }

    /// How far what was kept vouches for the record: all behind that only vouches for itself.
    private func agreement(of verdict: RecordVerdict) -> String {
        let compared = verdict.places.filter { $0.agreesUpTo != nil }
        guard !compared.isEmpty else { return "" }
        let lines = compared.prefix(limit).map { place in
            let agreed = place.agreesUpTo ?? 0
            return BilingualText(
                zh: "  \(place.region)：到第 \(agreed) 条为止一致，共 \(place.head.count) 条。\n",
                en: "  \(place.region): the same up to line \(agreed) of \(place.head.count).\n")[language]
        }
        return BilingualText(zh: "\n与留存的比对：\n", en: "\nCompared with what was kept:\n")[language] + lines.joined()
    }
}
