/// 离线副本核对: the newest issue of each place's copy with the code that its cover has to show.
public struct CopiesPage: Encodable, Sendable {
    public struct Entry: Encodable, Sendable {
        public let region: PageLink
        public let copy: IssuedCopy

        public init(region: PageLink, copy: IssuedCopy) {
            self.region = region
            self.copy = copy
        }
    }

    public let entries: [Entry]

    public init(entries: [Entry]) { self.entries = entries }
}

/// The newest issue of a copy that has a place's pages, as the register has it.
public struct IssuedCopy: Hashable, Encodable, Sendable {
    /// The place that it was made for: the one that is asked about, or one above it.
    public let place: String
    public let issue: Int
    public let day: Day
    public let validUntil: Day?
    public let code: DigitCode
    /// Empty where the office does not give it.
    public let manifest: String
    /// Whether its last day is over.
    public let isExpired: Bool

    public init(
        place: String, issue: Int, day: Day, validUntil: Day?, code: DigitCode, manifest: String = "",
        isExpired: Bool = false
    ) {
        self.place = place
        self.issue = issue
        self.day = day
        self.validUntil = validUntil
        self.code = code
        self.manifest = manifest
        self.isExpired = isExpired
    }
}
