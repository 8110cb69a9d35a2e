import Diagnostics
import Model

/// A decision that is announced or carried out had its quorum and majority, was posted for long enough, and its result is public.
enum DecisionProcedureCheck: SiteCheck {
    /// What offices usually ask of a 决议公告, in days with the first; no law states it.
    private static let customaryDays = 7

    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        site.decisions.flatMap { [quorum(of: $0), notice(of: $0), result(of: $0)].compactMap { $0 } }
    }

    private static func quorum(of decision: Decision) -> Diagnostic? {
        guard decision.announcedFrom != nil || !decision.implementation.isEmpty else { return nil }
        switch decision.outcome.verdict {
        case .passed, .unknown: return nil
        case .noQuorum:
            return Diagnostic(
                .decisionQuorum, at: decision.ballotLocation, zh: "到会人数没有达到法定人数，决议无效，却已公告或者实施。",
                en: "Too few came for a decision, yet it was announced or carried out.")
        case .rejected where decision.implementation.isEmpty: return nil
        case .rejected:
            return Diagnostic(
                .decisionQuorum, at: decision.ballotLocation, zh: "同意人数没有达到要求，事项没有通过，却已实施。",
                en: "Too few agreed, yet the matter was carried out.")
        }
    }

    private static func notice(of decision: Decision) -> Diagnostic? {
        guard let from = decision.announcedFrom, let until = decision.announcedUntil, until >= from else { return nil }
        let days = from.days(until: until) + 1
        guard days < customaryDays else { return nil }
        return Diagnostic(
            .decisionNotice, at: decision.location, zh: "决议公告 \(days) 天，少于通行的 \(customaryDays) 天。",
            en: "The resolution was posted for \(days) days, fewer than the customary \(customaryDays).")
    }

    private static func result(of decision: Decision) -> Diagnostic? {
        guard !decision.implementation.isEmpty, decision.resultFrom == nil else { return nil }
        return Diagnostic(
            .decisionResult, at: decision.location, zh: "填了“实施情况”，没有“结果公告开始”。",
            en: "The result is told, but not since when it has been public.")
    }
}

extension Rule {
    static let decisionQuorum = Rule(
        "decision-quorum", .warning,
        statement: .init(
            zh: "会议达到法定到会人数和同意人数，决议才能公告和实施。",
            en: "A resolution is announced and carried out only if enough came and enough agreed."),
        explanation: .init(
            zh:
                "村民会议要过半数村民或者三分之二以上户代表到会，村民代表会议要三分之二以上组成人员到会，都由到会人员过半数通过；居民会议要过半数出席。页面会照实写明没有达到。",
            en:
                "A villagers' meeting needs more than half of the villagers or two thirds of the households, one of representatives two thirds, each with more than half of those present; a residents' meeting more than half. The page says plainly where that was missed."
        ),
        remedy: .init(
            zh: "核对人数和会议类型；确实不足的，停止实施，重新召开会议。",
            en: "Look over the counts and the kind of meeting; if they are right, stop and call the meeting again."),
        basis: .init(
            zh: "《中华人民共和国村民委员会组织法》《中华人民共和国城市居民委员会组织法》关于会议人数的规定",
            en: "The organic laws of villagers' and of residents' committees, on quorums"))

    static let decisionResult = Rule(
        "decision-result", .warning,
        statement: .init(zh: "决议的实施结果要公开。", en: "What came of a resolution is made public."),
        explanation: .init(
            zh: "“两公开”是决议公开和实施结果公开，缺一项就不算走完程序。",
            en: "Of the two disclosures the second is that of the result; without it the procedure is not complete."),
        remedy: .init(
            zh: "填写“结果公告开始”（和截止）；尚未公告的，先公告。",
            en: "Give the days on which the result was posted; if it was not, post it."))

    static let decisionNotice = Rule(
        "decision-notice", .note,
        statement: .init(zh: "决议公告一般不少于 7 天。", en: "A resolution is customarily posted for at least seven days."),
        explanation: .init(
            zh: "公告天数由各地规定，通行做法是 7 天以上；太短，外出的村民看不到。",
            en: "Places set the days themselves, mostly seven or more: those who are away see nothing of a shorter one."
        ),
        remedy: .init(zh: "核对公告起止日期；确实不足的，补足天数。", en: "Look over the days; post it again if it was too short."))
}
