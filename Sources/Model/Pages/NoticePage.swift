/// A notice.
public struct NoticePage: Encodable, Sendable {
    public let summary: NoticeSummary
    public let region: PageLink
    public let body: RichText
    /// Whether its text may not be read any more.
    public let isTextGone: Bool
    /// Whether it may be read, but not on what is carried away, since that outlives the period.
    public let isTextElsewhere: Bool
    /// The states in which its text has been public, as a disclosure has them.
    public let versions: [PublicationVersion]
    /// The page that tells of every change in the place; nil where nothing is on record.
    public let changes: PagePath?
    /// How far its period has gone; nil outside it.
    public let progress: NoticeProgress?
    /// What joins the page with the sheet on the wall; nil for what may not be read any more.
    public let reference: SheetReference?
    /// The page with this and the office's other notices, for printing.
    public let sheets: PagePath?

    public init(
        summary: NoticeSummary, region: PageLink, body: RichText, isTextGone: Bool = false,
        isTextElsewhere: Bool = false, reference: SheetReference? = nil, sheets: PagePath? = nil,
        progress: NoticeProgress? = nil, versions: [PublicationVersion] = [], changes: PagePath? = nil
    ) {
        self.versions = versions
        self.changes = changes
        self.progress = progress
        self.reference = reference
        self.sheets = sheets
        self.isTextGone = isTextGone
        self.isTextElsewhere = isTextElsewhere
        self.summary = summary
        self.region = region
        self.body = body
    }
}
