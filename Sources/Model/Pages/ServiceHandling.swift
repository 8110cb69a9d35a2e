/// Where the residents of a village have a service done: at the nearest counter on the way up that takes it.
public struct ServiceHandling: Hashable, Encodable, Sendable {
    /// The name of the counter's place.
    public let place: String
    public let isInVillage: Bool
    /// Whether a machine does it and nobody is behind it.
    public let isTerminal: Bool

    public init(place: String, isInVillage: Bool, isTerminal: Bool) {
        self.place = place
        self.isInVillage = isInVillage
        self.isTerminal = isTerminal
    }
}
