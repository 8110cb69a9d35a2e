/// One page, ready for a template: all it shows, as values.
public struct Page: Encodable, Sendable {
    public let path: PagePath
    /// The heading of the page; the title of its window adds the portal's name.
    public let title: String
    /// From the portal's root down to the page above this one.
    public let breadcrumbs: [PageLink]
    public let metadata: PageMetadata
    public let indexing: Indexing
    /// What is new in the place or portal that the page is about.
    public let feed: PagePath?
    /// What tops it that day, the most serious first.
    public let warnings: [UrgentWarning]
    public let content: PageContent

    public init(
        path: PagePath, title: String, breadcrumbs: [PageLink] = [], metadata: PageMetadata = PageMetadata(),
        indexing: Indexing = .full, feed: PagePath? = nil, warnings: [UrgentWarning] = [], content: PageContent
    ) {
        self.warnings = warnings
        self.path = path
        self.title = title
        self.breadcrumbs = breadcrumbs
        self.metadata = metadata
        self.indexing = indexing
        self.feed = feed
        self.content = content
    }
}

/// What a page is about; the theme has a template for each.
public enum PageContent: Encodable, Sendable {
    case home(HomePage)
    case region(RegionPage)
    case regionDisclosures(RegionDisclosuresPage)
    case changes(ChangesPage)
    case board(BoardPage)
    case services(ServicesPage)
    case service(ServicePage)
    case serviceSites(ServiceSitesPage)
    case serviceFacet(ServiceFacetPage)
    case serviceSheet(ServiceSheetPage)
    case serviceEvents(ServiceEventsPage)
    case serviceEvent(ServiceEventPage)
    case serviceAdmissions(ServiceAdmissionsPage)
    case duties(DutiesPage)
    case dutyIndex(DutyIndexPage)
    case townshipDuties(TownshipDutiesPage)
    case villageDuties(VillageDutiesPage)
    case certificates(VillageDutiesPage)
    case powers(PowersPage)
    case power(PowerPage)
    case decisions(DecisionsPage)
    case regionDecisions(RegionDecisionsPage)
    case decision(DecisionPage)
    case disclosureCatalogue(DisclosureCataloguePage)
    case disclosure(DisclosurePage)
    case notices(NoticesPage)
    case notice(NoticePage)
    case documents(DocumentsPage)
    case document(DocumentPage)
    case plan(PlanPage)
    case planTasks(PlanTasksPage)
    case indicator(IndicatorPage)
    case facilities(FacilitiesPage)
    case evaluation(EvaluationPage)
    case surveys(SurveysPage)
    case ratings(RatingsPage)
    case hotline(HotlinePage)
    case opinionCard(OpinionCardPage)
    case registers(RegistersPage)
    case register(RegisterPage)
    case datasets(DatasetsPage)
    case copies(CopiesPage)
    case text(TextContentPage)
    case reports(ReportsPage)
    case report(ReportPage)
    case search(SearchPage)
    case siteMap(SiteMapPage)
    case nameIndex(NameIndexPage)
    case sheets(SheetsPage)
    case redirect(RedirectPage)
    case notFound
}
