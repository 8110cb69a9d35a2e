/// A decision in a list.
public struct DecisionSummary: Encodable, Sendable {
    public let name: String
    public let path: PagePath
    public let regionName: String
    public let matter: DecisionMatter
    public let assembly: Assembly
    public let decided: Day?
    public let verdict: BallotOutcome.Verdict
    /// The stages that are still to come, in their order.
    public let outstanding: [DecisionStage]

    public init(
        name: String, path: PagePath, regionName: String, matter: DecisionMatter, assembly: Assembly, decided: Day?,
        verdict: BallotOutcome.Verdict, outstanding: [DecisionStage]
    ) {
        self.name = name
        self.path = path
        self.regionName = regionName
        self.matter = matter
        self.assembly = assembly
        self.decided = decided
        self.verdict = verdict
        self.outstanding = outstanding
    }
}
