/// What a ballot comes to under the rules of its meeting.
public struct BallotOutcome: Hashable, Sendable {
    public enum Answer: Hashable, Encodable, Sendable {
        case met, missed
        /// A count that it depends on is not public.
        case unknown
    }

    public enum Verdict: Hashable, Encodable, Sendable {
        case passed, rejected, noQuorum
        case unknown
    }

    public let attendance: Answer
    public let approval: Answer

    public init(_ ballot: Ballot, attendance share: Share, approval: Approval = .majorityOfPresent) {
        attendance = Self.answer(ballot.present, of: ballot.due, share)
        self.approval =
            switch approval {
            case .majorityOfPresent: Self.answer(ballot.yes, of: ballot.present, .moreThanHalf)
            case .twoThirdsOfAll: Self.answer(ballot.yes, of: ballot.due, .twoThirds)
            }
    }

    /// Without a quorum there is no decision, however the votes fell.
    public var verdict: Verdict {
        switch (attendance, approval) {
        case (.missed, _): .noQuorum
        case (_, .missed): .rejected
        case (.met, .met): .passed
        default: .unknown
        }
    }

    private static func answer(_ part: Int?, of whole: Int?, _ share: Share) -> Answer {
        guard let part, let whole else { return .unknown }
        return share.isReached(by: part, of: whole) ? .met : .missed
    }
}
