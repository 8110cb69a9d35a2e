/// One disclosure: its table, its text, who signed it.
public struct DisclosurePage: Encodable, Sendable {
    public let region: Region
    public let ancestors: [PageLink]
    public let disclosure: Disclosure
    public let obligation: Obligation?
    /// Legal bases as they are cited.
    public let citations: [String]
    public let table: DataTable?
    /// How the table is laid out; nil where there is none.
    public let outline: TableOutline?
    /// The main figures beside those of the period before.
    public let comparison: PeriodComparison?
    /// What the table does not show.
    public let concealment: Concealment?
    public let body: RichText
    /// The table as a file, for people and for programs.
    public let tablePath: PagePath?
    public let dataPath: PagePath?
    /// The files as the office handed them in.
    public let sources: [SourceFile]
    /// All states in which it has been public, the oldest first, the present one last; empty where no build has kept any.
    public let versions: [PublicationVersion]
    /// The page that tells of every change, and of what else changed in the place; nil where nothing is on record.
    public let changes: PagePath?
    /// The same item a period earlier.
    public let previous: PageLink?
    public let next: PageLink?
    /// What else the office disclosed for the period.
    public let samePeriod: [PageLink]
    /// The meetings that decided what it tells of.
    public let decisions: [PageLink]
    /// The office above, to turn to when the own one does not answer.
    public let superior: Region?
    /// What joins the page with the sheet on the wall; nil for what is not public any more.
    public let reference: SheetReference?
    /// The page with this and the office's other sheets of the period, for printing.
    public let sheets: PagePath?

    public init(
        region: Region, ancestors: [PageLink], disclosure: Disclosure, obligation: Obligation?, citations: [String],
        table: DataTable?, outline: TableOutline? = nil, comparison: PeriodComparison? = nil,
        concealment: Concealment? = nil, body: RichText, tablePath: PagePath?, dataPath: PagePath? = nil,
        sources: [SourceFile] = [], versions: [PublicationVersion] = [], changes: PagePath? = nil, previous: PageLink?,
        next: PageLink?,
        samePeriod: [PageLink], decisions: [PageLink] = [], superior: Region? = nil,
        reference: SheetReference? = nil, sheets: PagePath? = nil
    ) {
        self.decisions = decisions
        self.reference = reference
        self.sheets = sheets
        self.outline = outline
        self.comparison = comparison
        self.dataPath = dataPath
        self.sources = sources
        self.versions = versions
        self.changes = changes
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
