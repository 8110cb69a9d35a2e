import Diagnostics

/// What one office made public about one item for one period; the table and text themselves stay in their files until
/// the page is made, so that memory does not grow with the content.
public struct Disclosure: Encodable, Sendable {
    public let location: SourceLocation
    public let region: RegionCode
    public let period: Period
    public let item: String
    /// Empty where the catalogue's title will do.
    public internal(set) var title: String
    public let published: Day?
    /// Whether it is not, or not any more, to be public.
    public let isDraft: Bool
    public let isScheduled: Bool
    public let postedFrom: Day?
    public let postedUntil: Day?
    public internal(set) var note: String
    public internal(set) var correction: String
    /// Why it was withdrawn (撤下说明); empty where it was not.
    public let withdrawal: String
    /// Who answers for a correction or withdrawal in office (更正经手人).
    public internal(set) var handler: String
    public internal(set) var signOff: SignOff
    /// Paths relative to the site: the data table and the text, at least one of them unless it was withdrawn.
    public internal(set) var tableFile: String?
    public internal(set) var textFile: String?
    /// The last day of its 公开期限, set when that is over and nothing but a stub of it is left.
    public internal(set) var publicUntil: Day?

    public init(
        header: DisclosureHeader, region: RegionCode, period: Period, item: String, tableFile: String?,
        textFile: String?
    ) {
        location = header.location
        title = header.title
        published = header.published
        isDraft = header.isDraft || !header.withdrawal.isEmpty
        isScheduled = header.isScheduled
        postedFrom = header.postedFrom
        postedUntil = header.postedUntil
        note = header.note
        correction = header.correction
        withdrawal = header.withdrawal
        handler = header.handler
        signOff = header.signOff
        self.region = region
        self.period = period
        self.item = item
        self.tableFile = tableFile
        self.textFile = textFile
    }
}
