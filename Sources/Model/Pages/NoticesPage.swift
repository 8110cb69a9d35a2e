/// A page of all notices, by how they stand; before its first day a notice is in no list.
public struct NoticesPage: Encodable, Sendable {
    public let posted: [NoticeSummary]
    /// Latest first.
    public let ended: [NoticeSummary]
    public let pagination: Pagination

    public init(posted: [NoticeSummary], ended: [NoticeSummary], pagination: Pagination = Pagination()) {
        self.posted = posted
        self.ended = ended
        self.pagination = pagination
    }
}
