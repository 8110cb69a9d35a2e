/// A place's own page: the one that its residents bookmark.
public struct RegionPage: Encodable, Sendable {
    public let region: Region
    public let ancestors: [PageLink]
    public let children: [PageLink]
    /// The newest.
    public let disclosures: [DisclosureSummary]
    public let disclosureCount: Int
    /// Those posted now or lately ended.
    public let notices: [NoticeSummary]
    public let serviceGroups: [ServiceGroup]
    /// Of a village by the code of the service; what no counter is known for is missing.
    public let handling: [String: ServiceHandling]
    /// Its own counters first, then those above.
    public let sites: [SiteSummary]
    public let facilities: [FacilitySummary]
    /// What it and all below have against the plan; nil where no village has a facility on record.
    public let facilityMeasure: FacilitiesPage.Measure?
    /// Responsibility lists that apply here.
    public let duties: [PageLink]
    /// The unit to turn to next.
    public let superior: Region?
    /// Where the statistical code lies, if somebody else manages the place.
    public let codedUnder: PageLink?
    /// What it has made public in time and what not; nil where it owes nothing.
    public let board: PageLink?
    /// What was published, changed and withdrawn there; nil where nothing is on record.
    public let changes: PageLink?
    /// What it has decided by 四议两公开, the latest first.
    public let decisions: [DecisionSummary]
    /// What residents think of it; nil where nobody was asked.
    public let evaluation: RegionEvaluation?
    /// How that stands, for the place and all below; nil where it owes nothing.
    public let tally: DisclosureTally?
    /// What came in and went out by its latest statement.
    public let money: MoneySummary?
    /// The registers that have rows of the place, each leading to these.
    public let registers: [PageLink]
    /// The newest issue of the copy with the place's pages; nil where none was handed out.
    public let copy: IssuedCopy?

    public init(
        region: Region, ancestors: [PageLink], children: [PageLink], disclosures: [DisclosureSummary],
        disclosureCount: Int, notices: [NoticeSummary], serviceGroups: [ServiceGroup], sites: [SiteSummary],
        facilities: [FacilitySummary], duties: [PageLink], superior: Region?, codedUnder: PageLink?,
        board: PageLink? = nil, decisions: [DecisionSummary] = [], evaluation: RegionEvaluation? = nil,
        tally: DisclosureTally? = nil, money: MoneySummary? = nil, registers: [PageLink] = [],
        handling: [String: ServiceHandling] = [:], facilityMeasure: FacilitiesPage.Measure? = nil,
        copy: IssuedCopy? = nil, changes: PageLink? = nil
    ) {
        self.copy = copy
        self.changes = changes
        self.evaluation = evaluation
        self.handling = handling
        self.facilityMeasure = facilityMeasure
        self.tally = tally
        self.money = money
        self.region = region
        self.ancestors = ancestors
        self.children = children
        self.disclosures = disclosures
        self.disclosureCount = disclosureCount
        self.notices = notices
        self.serviceGroups = serviceGroups
        self.sites = sites
        self.facilities = facilities
        self.duties = duties
        self.superior = superior
        self.codedUnder = codedUnder
        self.board = board
        self.decisions = decisions
        self.registers = registers
    }
}
