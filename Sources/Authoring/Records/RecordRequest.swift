import Model

/// What somebody wants to write.
public struct RecordRequest: Sendable {
    public let kind: RecordKind
    /// A code for texts and registers; place, period and item for a disclosure.
    public let arguments: [String]
    public let title: String?
    /// The place that a text is about, by code or name.
    public let region: String?
    /// The day that is written into it.
    public let day: Day

    public init(
        _ kind: RecordKind, _ arguments: [String] = [], title: String? = nil, region: String? = nil, on day: Day
    ) {
        self.kind = kind
        self.arguments = arguments
        self.title = title
        self.region = region
        self.day = day
    }
}
