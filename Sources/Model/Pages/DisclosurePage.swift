/// One disclosure: its table, its text, who signed it.
public struct DisclosurePage: Sendable {
    public let region: Region
    public let ancestors: [PageLink]
    public let disclosure: Disclosure
    public let obligation: Obligation?
    /// Legal bases as they are cited.
    public let citations: [String]
    public let table: DataTable?
    /// What the table does not show.
    public let concealment: Concealment?
    public let body: RichText
    /// The table as a file.
    public let tablePath: PagePath?
    /// The same item a period earlier.
    public let previous: PageLink?
    public let next: PageLink?
    /// What else the office disclosed for the period.
    public let samePeriod: [PageLink]
    /// The office above, to turn to when the own one does not answer.
    public let superior: Region?

    public init(
        region: Region, ancestors: [PageLink], disclosure: Disclosure, obligation: Obligation?, citations: [String],
        table: DataTable?, concealment: Concealment? = nil, body: RichText, tablePath: PagePath?, previous: PageLink?,
        next: PageLink?, samePeriod: [PageLink], superior: Region? = nil
    ) {
        self.superior = superior
        self.region = region
        self.ancestors = ancestors
        self.disclosure = disclosure
        self.obligation = obligation
        self.citations = citations
        self.table = table
        self.concealment = concealment
        self.body = body
        self.tablePath = tablePath
        self.previous = previous
        self.next = next
        self.samePeriod = samePeriod
    }
}
