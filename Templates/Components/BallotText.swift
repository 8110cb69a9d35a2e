import HTML
import Model

/// What a ballot came to, counted out in a sentence that a resident can check.
struct BallotText: Markup {
    private let ballot: Ballot
    private let attendance: Share
    private let approval: Approval

    init(_ ballot: Ballot, attendance: Share, approval: Approval) {
        self.ballot = ballot
        self.attendance = attendance
        self.approval = approval
    }

    var content: some Markup { sentence }

    private var outcome: BallotOutcome { BallotOutcome(ballot, attendance: attendance, approval: approval) }

    /// 应到 36 人，实到 29 人，达到三分之二；同意 27 票，超过到会人数的一半：有效。
    var sentence: String {
        // Where too few came and nobody voted there is no more to say.
        let parts = ballot.yes == nil && outcome.attendance == .missed ? [came] : [came, agreed]
        return "\(parts.joined(separator: "；"))：\(result)。"
    }

    private var came: String {
        let called = ballot.due.map { "应到 \($0) 人" } ?? "应到人数未公布"
        let present = ballot.present.map { "实到 \($0) 人" } ?? "实到人数未公布"
        switch outcome.attendance {
        case .met: return "\(called)，\(present)，\(attendance == .twoThirds ? "达到三分之二" : "超过半数")"
        case .missed:
            let least = attendance.minimum(of: ballot.due ?? 0)
            return "\(called)，\(present)，没有\(attendance == .twoThirds ? "达到三分之二" : "超过半数")（至少要 \(least) 人）"
        case .unknown: return "\(called)，\(present)"
        }
    }

    private var agreed: String {
        guard let yes = ballot.yes else { return "同意票数未公布" }
        let isOfAll = approval == .twoThirdsOfAll
        switch outcome.approval {
        case .met: return "同意 \(yes) 票，\(isOfAll ? "达到应到人数的三分之二" : "超过到会人数的一半")"
        case .missed:
            let least =
                isOfAll
                ? Share.twoThirds.minimum(of: ballot.due ?? 0) : Share.moreThanHalf.minimum(of: ballot.present ?? 0)
            return "同意 \(yes) 票，没有\(isOfAll ? "达到应到人数的三分之二" : "超过到会人数的一半")（至少要 \(least) 票）"
        case .unknown: return "同意 \(yes) 票"
        }
    }

    private var result: String {
        switch outcome.verdict {
        case .passed: "有效"
        case .rejected: "没有通过"
        case .noQuorum: "到会人数不够，决议无效"
        case .unknown: "人数没有公布齐，不能判断是否有效"
        }
    }
}

extension Badge {
    init(_ verdict: BallotOutcome.Verdict) {
        switch verdict {
        case .passed: self.init("表决有效", .good)
        case .rejected: self.init("未通过", .warning)
        case .noQuorum: self.init("到会人数不足，无效", .warning)
        case .unknown: self.init("表决人数未公布")
        }
    }
}
