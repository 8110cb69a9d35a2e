/// A notice.
public struct NoticePage: Sendable {
    public let summary: NoticeSummary
    public let region: PageLink
    public let body: RichText
    /// Whether its text may not be read any more.
    public let isTextGone: Bool

    public init(summary: NoticeSummary, region: PageLink, body: RichText, isTextGone: Bool = false) {
        self.isTextGone = isTextGone
        self.summary = summary
        self.region = region
        self.body = body
    }
}
