import Diagnostics
import Model

/// Reads the 公开时限 of the disclosure catalogue in the forms that offices write it: `次月15日前`, `每季度首月20日前`,
/// `次年1月31日前`, `季后15日内`, `形成之日起20个工作日内`, `随时`.
///
/// Numbers may be Chinese, full-width or ASCII. Clauses stand between commas; one that sets no limit (`公告不少于7天`) is a remark.
public enum DeadlineReader {
    public enum Problem: Error, Hashable, Sendable {
        /// Nothing in it is a deadline, or a limit in it has a form that is not known.
        case unreadable
        /// It names more than one day.
        case ambiguous
        /// It speaks of months where the item is due each quarter, or the like.
        case otherFrequency
    }

    /// An empty text gives the standard deadline of the frequency.
    public static func read(
        _ text: String, frequency: Obligation.Frequency, _ settings: DeadlineSettings
    ) throws(Problem) -> Deadline {
        let standard = Deadline.standard(for: frequency, settings)
        let clauses = DeadlineText.normalized(text).split(whereSeparator: { DeadlineText.separators.contains($0) })
        guard !clauses.isEmpty else { return standard }

        var fixed: [Deadline.FixedDay] = []
        var spans: [Deadline.Span] = []
        for clause in clauses {
            switch try DeadlineClause.read(clause) {
            case .fixed(let day, let frequencies):
                guard frequencies.contains(frequency) else { throw .otherFrequency }
                fixed.append(day)
            case .afterEvent(let span): spans.append(span)
            case .atOnce: spans.append(Deadline.Span(settings.immediateWorkingDays, workingDays: true))
            case .remark: break
            }
        }
        guard fixed.count < 2, spans.count < 2 else { throw .ambiguous }
        guard !fixed.isEmpty || !spans.isEmpty else { throw .unreadable }
        // What follows events has no period whose end could count.
        guard frequency != .immediate || !spans.isEmpty else { throw .otherFrequency }
        return Deadline(
            fixed: frequency == .immediate ? nil : fixed.first ?? standard.fixed, afterEvent: spans.first)
    }

    /// One example of each form, for messages and "did you mean".
    public static let forms = [
        "次月15日前", "每月20日前", "季后首月20日前", "每季度首月20日前", "半年后首月20日前", "次年1月31日前", "每年1月31日前", "每年3月底前",
        "季后15日内", "事项发生后7个工作日内", "形成之日起20个工作日内", "决议后3日内", "即时", "随时",
    ]
}

/// What one clause of a deadline says.
enum DeadlineClause {
    /// A fixed day, and for which frequencies it can be meant.
    case fixed(Deadline.FixedDay, Set<Obligation.Frequency>)
    case afterEvent(Deadline.Span)
    case atOnce
    /// Words that set no limit.
    case remark

    private static let periodic: Set<Obligation.Frequency> = [.monthly, .quarterly, .halfYearly, .yearly]

    static func read(_ clause: Substring) throws(DeadlineReader.Problem) -> DeadlineClause {
        if let found = dayOfMonth(clause) ?? dayOfYear(clause) ?? afterEnd(clause) ?? afterEvent(clause) {
            return found
        }
        if clause.prefixMatch(of: /(?:即时|随时|及时|立即|实时)/) != nil, !setsLimit(clause) { return .atOnce }
        guard !setsLimit(clause) else { throw .unreadable }
        return .remark
    }

    /// `次月15日前`, `每月20日前`, `季后首月20日前`, `每季度首月20日前`, `半年后首月底前`.
    ///
    /// "By the 20th of each month" is when the month before is made public, and so for quarters.
    private static func dayOfMonth(_ clause: Substring) -> DeadlineClause? {
        if let match = clause.prefixMatch(of: /(次月|下个?月|每月|月后)的?(?:(\d{1,2})[日号]|[底末])[之以]?前/),
            isTail(clause[match.range.upperBound...])
        {
            return fixed(match.2, monthsAfter: 1, match.1 == "每月" || match.1 == "月后" ? [.monthly] : periodic)
        }
        let pattern =
            /(每?)(季度?|半年|年度?)(末|终了?|结束)?(之?后)?的?(?:(首个?|次)月|第(\d)个?月)(?:份)?(?:(\d{1,2})[日号]|[底末])[之以]?前/
        guard let match = clause.prefixMatch(of: pattern), isTail(clause[match.range.upperBound...]),
            // 季首月 alone could be the quarter's own first month.
            !match.1.isEmpty || match.4 != nil, let length = frequency(match.2)
        else { return nil }
        let months = match.6.flatMap { Int($0) } ?? (match.5 == "次" ? 2 : 1)
        guard (1...6).contains(months) else { return nil }
        return fixed(match.7, monthsAfter: months, [length])
    }

    private static func fixed(
        _ digits: Substring?, monthsAfter: Int, _ frequencies: Set<Obligation.Frequency>
    ) -> DeadlineClause? {
        let day = digits.flatMap { Int($0) }
        guard day.map({ (1...31).contains($0) }) ?? true else { return nil }
        return .fixed(.dayOfMonth(day, monthsAfter: monthsAfter), frequencies)
    }

    /// `次年1月31日前`, `每年3月底前`, `年底前`.
    private static func dayOfYear(_ clause: Substring) -> DeadlineClause? {
        if let match = clause.prefixMatch(of: /年[底末][之以]?前/), isTail(clause[match.range.upperBound...]) {
            return .fixed(.dayOfYear(month: 12, day: nil, yearsAfter: 0), [.yearly])
        }
        let pattern = /(次年|翌年|下一?年|第2年|每年|当年|本年)度?的?(?:(\d{1,2})月份?(?:(\d{1,2})[日号]|[底末])|年?[底末])[之以]?前/
        guard let match = clause.prefixMatch(of: pattern), isTail(clause[match.range.upperBound...]) else { return nil }
        let month = match.2.flatMap { Int($0) } ?? 12
        let day = match.3.flatMap { Int($0) }
        // The longest that the month can be: the 29th of February is a day of some years.
        guard (1...12).contains(month), day.map({ (1...Day.length(ofMonth: month, in: 2024)).contains($0) }) ?? true
        else { return nil }
        let isOwnYear = ["每年", "当年", "本年"].contains(match.1)
        return .fixed(.dayOfYear(month: month, day: day, yearsAfter: isOwnYear ? 0 : 1), [.yearly])
    }

    /// `季后15日内`, `年度终了后30个工作日内`.
    private static func afterEnd(_ clause: Substring) -> DeadlineClause? {
        let pattern = /每?(月|季度?|半年|年度?|期)(?:末|终了?|结束|满)?之?后的?(\d{1,3})个?(工作日|自然日|日|天)[之以]?内/
        guard let match = clause.prefixMatch(of: pattern), isTail(clause[match.range.upperBound...]),
            let count = Int(match.2)
        else { return nil }
        let frequencies = match.1 == "期" ? periodic : frequency(match.1).map { [$0] } ?? [.monthly]
        return .fixed(.afterEnd(Deadline.Span(count, workingDays: match.3 == "工作日")), frequencies)
    }

    /// `事项发生后7个工作日内`, `形成之日起20个工作日内`, `7个工作日内`.
    private static func afterEvent(_ clause: Substring) -> DeadlineClause? {
        let pattern = /(?:[^0-9]*(?:后|起))?的?(\d{1,3})个?(工作日|自然日|日|天)[之以]?内/
        guard let match = clause.prefixMatch(of: pattern), isTail(clause[match.range.upperBound...]),
            let count = Int(match.1)
        else { return nil }
        return .afterEvent(Deadline.Span(count, workingDays: match.2 == "工作日"))
    }

    private static func frequency(_ word: Substring) -> Obligation.Frequency? {
        switch word {
        case "季", "季度": .quarterly
        case "半年": .halfYearly
        case "年", "年度": .yearly
        default: nil
        }
    }

    /// What may follow a limit: words such as 公开 or 在村（社区）张贴, but no second limit.
    private static func isTail(_ rest: Substring) -> Bool { !setsLimit(rest) && !rest.contains(where: \.isNumber) }

    /// Whether some limit is meant, in whatever form: `15日前`, `3天内`, `月底前`.
    private static func setsLimit(_ text: Substring) -> Bool {
        text.firstMatch(of: /(?:[0-9日号天底末月季年旬周](?:[之以]?[前内])|小时)/) != nil
    }
}
