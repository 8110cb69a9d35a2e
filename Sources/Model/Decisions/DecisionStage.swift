/// 四议两公开: four deliberations and two disclosures, in their order.
public enum DecisionStage: Int, CaseIterable, Encodable, Sendable {
    case proposal, deliberation, partyMeeting, resolution, announcement, result

    /// How a stage stands on a day.
    public enum State: Hashable, Encodable, Sendable {
        case done(Day)
        /// Posted now: 决议公告 and 结果公告 have a last day.
        case posted(from: Day, until: Day)
        case over(from: Day, until: Day)
        /// A later stage is over, so this one must have been, but its day is not public.
        case unrecorded
        case open
        /// The meeting was held on the day, but too few came or agreed.
        case failed(Day)
        /// Nothing was decided, so nothing follows.
        case dropped
    }

    public var isDisclosure: Bool { self == .announcement || self == .result }
}

extension DecisionStage {
    /// A stage with how it stands on a day.
    public struct Standing: Encodable, Sendable {
        public let stage: DecisionStage
        public let state: State

        init(_ stage: DecisionStage, _ state: State) {
            self.stage = stage
            self.state = state
        }
    }
}

extension Decision {
    /// Each stage with how it stands on the day.
    public func stages(on day: Day) -> [DecisionStage.Standing] {
        let last = DecisionStage.allCases.last { start(of: $0) != nil }
        return DecisionStage.allCases.map { stage in
            guard let from = start(of: stage) else {
                if let last, stage.rawValue < last.rawValue { return .init(stage, .unrecorded) }
                return .init(stage, isDropped(stage) ? .dropped : .open)
            }
            if stage == .resolution, !mayGoOn { return .init(stage, .failed(from)) }
            guard let until = end(of: stage) else { return .init(stage, .done(from)) }
            return .init(stage, until < day ? .over(from: from, until: until) : .posted(from: from, until: until))
        }
    }

    /// What fell has no result; where too few came there is nothing to announce either.
    private func isDropped(_ stage: DecisionStage) -> Bool {
        switch stage {
        case .result: !mayGoOn
        case .announcement: outcome.verdict == .noQuorum
        default: false
        }
    }

    private var mayGoOn: Bool { outcome.verdict == .passed || outcome.verdict == .unknown }

    public func start(of stage: DecisionStage) -> Day? {
        switch stage {
        case .proposal: proposed
        case .deliberation: discussed
        case .partyMeeting: partyMet
        case .resolution: decided
        case .announcement: announcedFrom
        case .result: resultFrom
        }
    }

    private func end(of stage: DecisionStage) -> Day? {
        switch stage {
        case .announcement: announcedUntil
        case .result: resultUntil
        default: nil
        }
    }
}
