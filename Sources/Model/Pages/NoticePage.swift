/// A notice.
public struct NoticePage: Sendable {
    public let summary: NoticeSummary
    public let region: PageLink
    public let body: RichText

    public init(summary: NoticeSummary, region: PageLink, body: RichText) {
        self.summary = summary
        self.region = region
        self.body = body
    }
}
