/// A small power with its steps.
public struct PowerPage: Encodable, Sendable {
    public let power: VillagePower
    public let flow: StepFlow
    /// Matters in which it was used lately.
    public let decisions: [DecisionSummary]

    public init(power: VillagePower, flow: StepFlow, decisions: [DecisionSummary] = []) {
        self.power = power
        self.flow = flow
        self.decisions = decisions
    }
}
