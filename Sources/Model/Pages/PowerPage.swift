/// A small power with its steps.
public struct PowerPage: Sendable {
    public let power: VillagePower
    public let steps: [PowerStep]

    public init(power: VillagePower, steps: [PowerStep]) {
        self.power = power
        self.steps = steps
    }
}
