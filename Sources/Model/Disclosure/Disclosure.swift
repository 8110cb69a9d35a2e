import Diagnostics

/// What one office made public about one item for one period; the table and text themselves stay in their files until
/// the page is made, so that memory does not grow with the content.
public struct Disclosure: Sendable {
    public let location: SourceLocation
    public let region: RegionCode
    public let period: Period
    public let item: String
    /// Empty where the catalogue's title will do.
    public let title: String
    public let published: Day?
    public let isDraft: Bool
    public let isScheduled: Bool
    public let note: String
    public let signOff: SignOff
    /// Paths relative to the site: the data table and the text, at least one of them.
    public let tableFile: String?
    public let textFile: String?

    public init(
        header: DisclosureHeader, region: RegionCode, period: Period, item: String, tableFile: String?,
        textFile: String?
    ) {
        location = header.location
        title = header.title
        published = header.published
        isDraft = header.isDraft
        isScheduled = header.isScheduled
        note = header.note
        signOff = header.signOff
        self.region = region
        self.period = period
        self.item = item
        self.tableFile = tableFile
        self.textFile = textFile
    }
}
