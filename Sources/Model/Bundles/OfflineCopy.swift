/// What a portal that is carried on a stick says of itself on every page.
public struct OfflineCopy: Encodable, Sendable, Equatable {
    /// Whose pages it holds; none where it holds all.
    public let places: [String]
    /// The last day on which it may be relied upon.
    public let validUntil: Day
    /// Where its pages are found online, with a slash at the end; empty where they are nowhere.
    public let original: String

    public init(places: [String], validUntil: Day, original: String) {
        self.places = places
        self.validUntil = validUntil
        self.original = original
    }
}
