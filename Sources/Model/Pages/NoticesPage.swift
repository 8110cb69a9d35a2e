/// All notices, by how they stand.
public struct NoticesPage: Sendable {
    public let posted: [NoticeSummary]
    public let upcoming: [NoticeSummary]
    /// Latest first.
    public let ended: [NoticeSummary]

    public init(posted: [NoticeSummary], upcoming: [NoticeSummary], ended: [NoticeSummary]) {
        self.posted = posted
        self.upcoming = upcoming
        self.ended = ended
    }
}
