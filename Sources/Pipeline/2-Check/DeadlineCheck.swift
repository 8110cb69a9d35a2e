import Diagnostics
import Model
import Obligations

/// Every deadline of the catalogue can be read, and an item's days in force follow each other.
enum DeadlineCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        site.obligations.flatMap { obligation in
            [deadline(of: obligation, site.settings.deadlines), span(of: obligation)].compactMap { $0 }
        }
    }

    private static func deadline(of obligation: Obligation, _ settings: DeadlineSettings) -> Diagnostic? {
        guard obligation.isMadePublic else { return nil }
        do throws(DeadlineReader.Problem) {
            _ = try DeadlineReader.read(obligation.deadline, frequency: obligation.frequency, settings)
            return nil
        } catch {
            let (zh, en) = words(for: error, obligation)
            return Diagnostic(
                .deadlineForm, at: obligation.location, zh: zh, en: en,
                suggestion: NearMiss.suggestion(for: obligation.deadline, among: DeadlineReader.forms))
        }
    }

    private static func words(for problem: DeadlineReader.Problem, _ obligation: Obligation) -> (zh: String, en: String)
    {
        switch problem {
        case .unreadable:
            (
                "“\(obligation.title)”的公开时限读不懂，算不出哪天到期。",
                "The deadline of \"\(obligation.item)\" cannot be read as a day."
            )
        case .ambiguous:
            ("“\(obligation.title)”的公开时限写了不止一个日期。", "The deadline of \"\(obligation.item)\" names more than one day.")
        case .otherFrequency:
            (
                "“\(obligation.title)”的公开时限与公开频次“\(obligation.frequency.label)”对不上。",
                "The deadline of \"\(obligation.item)\" does not go with its frequency, \(obligation.frequency.rawValue)."
            )
        }
    }

    private static func span(of obligation: Obligation) -> Diagnostic? {
        guard let from = obligation.effectiveFrom, let to = obligation.effectiveTo, to < from else { return nil }
        return Diagnostic(
            .obligationSpan, at: obligation.location, zh: "“\(obligation.title)”的适用止早于适用起。",
            en: "\"\(obligation.item)\" ceases to apply before it begins to.")
    }
}

extension Rule {
    static let deadlineForm = Rule(
        "deadline-form",
        statement: .init(
            zh: "公开时限写成能算出日期的形式，或者留空按频次的通常时限。",
            en: "A deadline is written so that a day can be told from it, or left empty for the usual one."),
        explanation: .init(
            zh: "公开情况表和催办清单按公开时限判定按时还是逾期；读不懂的时限如果按猜测计算，会错报逾期，也会漏报逾期。",
            en:
                "The board and the reminders tell punctual from late by the deadline; a guess would accuse some offices wrongly and let others pass."
        ),
        remedy: .init(
            zh: "改成这样的写法：\(DeadlineReader.forms.joined(separator: "、"))；说明文字用逗号隔开，或写到“公开内容”。",
            en: "Use one of these forms: \(DeadlineReader.forms.joined(separator: ", ")); put remarks behind a comma."),
        basis: .init(
            zh: "基层政务公开标准目录（国办发〔2019〕54号）列明每一事项的公开时限",
            en: "Standard catalogues of grassroots disclosure (国办发〔2019〕54号) state a time limit for every item"))

    static let obligationSpan = Rule(
        "obligation-span",
        statement: .init(zh: "公开事项的适用止不早于适用起。", en: "An item's last day in force is not before its first."),
        explanation: .init(
            zh: "适用止在前的事项哪一天都不适用，会从公开情况表上消失。", en: "Such an item is in force on no day, and vanishes from the board."),
        remedy: .init(zh: "改正两个日期，或把其中一个留空。", en: "Mend the dates, or leave one empty."))
}
