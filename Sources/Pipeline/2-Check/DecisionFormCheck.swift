import Diagnostics
import Model

/// The counts of a decision add up, and its days follow one another.
enum DecisionFormCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        site.decisions.flatMap { counts(of: $0) + days(of: $0) }
    }

    private static func counts(of decision: Decision) -> [Diagnostic] {
        let ballots = [
            (decision.partyBallot, decision.partyBallotLocation, "党员大会", "party meeting"),
            (decision.ballot, decision.ballotLocation, decision.assembly.label, "deciding meeting"),
        ]
        return ballots.filter { !$0.0.addsUp }.map { _, location, zh, en in
            Diagnostic(
                .decisionCounts, at: location, zh: "\(zh)的人数对不上：应是同意＋反对＋弃权≤实到≤应到。",
                en: "The counts of the \(en) do not add up: yes + no + abstained ≤ present ≤ called.")
        }
    }

    private static func days(of decision: Decision) -> [Diagnostic] {
        var steps: [(name: String, day: Day)] = []
        func add(_ name: String, _ day: Day?) { if let day { steps.append((name, day)) } }
        add("提议日期", decision.proposed)
        add("商议日期", decision.discussed)
        add("党员大会日期", decision.partyMet)
        add("决议日期", decision.decided)
        add("决议公告开始", decision.announcedFrom)
        add("结果公告开始", decision.resultFrom)
        var findings = zip(steps, steps.dropFirst()).filter { $1.day < $0.day }.map { earlier, later in
            disorder(
                "“\(later.name)”早于“\(earlier.name)”。", "A later step has an earlier day than the one before.", decision)
        }
        for (from, until) in [
            (decision.announcedFrom, decision.announcedUntil), (decision.resultFrom, decision.resultUntil),
        ] {
            guard let until else { continue }
            if from.map({ until < $0 }) ?? true {
                findings.append(
                    disorder("公告有截止日期，没有开始日期或者开始晚于截止。", "A notice ends before it begins, or does not begin.", decision))
            }
        }
        return findings
    }

    private static func disorder(_ zh: String, _ en: String, _ decision: Decision) -> Diagnostic {
        Diagnostic(.decisionDates, at: decision.location, zh: zh, en: en)
    }
}

extension Rule {
    static let decisionCounts = Rule(
        "decision-counts",
        statement: .init(
            zh: "表决人数相符：同意＋反对＋弃权不超过实到，实到不超过应到。",
            en: "The counts of a ballot agree: no more vote than came, no more came than were called."),
        explanation: .init(
            zh: "是否达到法定人数由这些数字算出。数字自相矛盾，算出的“有效”没有意义。",
            en:
                "Whether there was a quorum is computed from them. If they contradict each other the result means nothing."
        ),
        remedy: .init(
            zh: "对照会议记录改正；没有记录的留空，会显示“未公布”。", en: "Mend them by the minutes; leave empty what was not recorded."))

    static let decisionDates = Rule(
        "decision-dates",
        statement: .init(
            zh: "四议两公开的日期依次在后：提议、商议、党员大会、决议、决议公告、结果公告。",
            en: "The days of the four deliberations and two disclosures follow one another."),
        explanation: .init(
            zh: "次序颠倒，要么日期填错，要么程序走反了，先定后议的决议经不起查。",
            en:
                "With days out of order either a day is wrong or the procedure was: a matter settled before it was discussed."
        ),
        remedy: .init(zh: "对照会议记录和公告照片改正日期。", en: "Mend the days by the minutes and the notices."))
}
