/// Everything that the content folder holds, as values: what Load makes, Check judges and Assemble turns into pages.
@dynamicMemberLookup
public struct Site: Sendable {
    /// The records of every kind, in the order of their files and rows.
    public struct Records: Sendable {
        public var services: [Service] = []
        public var serviceMaterials: [ServiceMaterial] = []
        public var serviceSites: [ServiceSite] = []
        public var serviceEvents: [ServiceEvent] = []
        public var serviceAdmissions: [ServiceAdmission] = []
        public var townshipDuties: [TownshipDuty] = []
        public var villageDuties: [VillageDuty] = []
        public var powers: [VillagePower] = []
        public var powerSteps: [PowerStep] = []
        public var decisions: [Decision] = []
        public var bases: [LegalBasis] = []
        public var obligations: [Obligation] = []
        public var disclosures: [Disclosure] = []
        /// What is known to have hung on boards; the gate fills it in.
        public var postings: [BoardPosting] = []
        public var calendar: [CalendarEntry] = []
        public var events: [DisclosureEvent] = []
        public var exemptions: [Exemption] = []
        public var notices: [Notice] = []
        public var documents: [Document] = []
        public var indicators: [Indicator] = []
        public var indicatorValues: [IndicatorValue] = []
        public var planTasks: [PlanTask] = []
        public var facilities: [Facility] = []
        /// As they were counted; none is left after the gate, which puts the tallies in their place.
        public var surveys: [Survey] = []
        public var surveyTallies: [SurveyTally] = []
        public var ratings: [Rating] = []
        public var ratingTallies: [RatingTally] = []
        public var hotline: [HotlineFigures] = []
        public var registers: [Register] = []
        public var pages: [TextPage] = []
        public var reports: [Report] = []
        public var waivers: [Waiver] = []
        /// Issues of copies that were handed out, with their codes.
        public var copies: [RegisteredCopy] = []
        /// What the office adds to the synonyms that the search knows, or takes back.
        public var synonyms: [SynonymEntry] = []
        /// What replaces pieces of the theme's frame.
        public var partials = Partials()
        /// The cells that records were read from, by the name of their schema, for downloads; who may see a record is decided
        /// of the records above.
        public var rows: [String: [Record]] = [:]
        /// Files under `files/`, published as they are; paths relative to the site.
        public var files: [String] = []

        public init() {}
    }

    public let settings: SiteSettings
    public let regions: RegionTree
    public let records: Records

    public init(settings: SiteSettings, regions: RegionTree, records: Records) {
        self.settings = settings
        self.regions = regions
        self.records = records
    }

    /// The same site for another address on the web.
    public func replacing(baseURL: String) -> Site {
        Site(settings: settings.with(baseURL: baseURL), regions: regions, records: records)
    }

    /// The same site with other registers.
    public func replacing(registers: [Register]) -> Site {
        var records = records
        records.registers = registers
        return Site(settings: settings, regions: regions, records: records)
    }

    public subscript<Value>(dynamicMember member: KeyPath<Records, Value>) -> Value { records[keyPath: member] }
}
