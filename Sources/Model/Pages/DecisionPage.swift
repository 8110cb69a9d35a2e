/// One decision with its four deliberations and two disclosures.
public struct DecisionPage: Encodable, Sendable {
    public let region: Region
    public let decision: Decision
    public let stages: [DecisionStage.Standing]
    /// The legal bases in the version that was in force on the day of the meeting.
    public let citations: [String]
    public let powers: [PageLink]
    /// What the place disclosed about it.
    public let disclosures: [PageLink]
    public let attachments: [PageLink]

    public init(
        region: Region, decision: Decision, stages: [DecisionStage.Standing],
        citations: [String], powers: [PageLink], disclosures: [PageLink], attachments: [PageLink]
    ) {
        self.region = region
        self.decision = decision
        self.stages = stages
        self.citations = citations
        self.powers = powers
        self.disclosures = disclosures
        self.attachments = attachments
    }
}
