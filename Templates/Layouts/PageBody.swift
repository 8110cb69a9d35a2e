import HTML
import Model

/// The part of a page that is its own: chooses the template for what the page is about.
struct PageBody: Markup {
    let page: Page
    let context: SiteContext
    typealias Content = Never

    func write(to buffer: inout HTMLBuffer) {
        switch page.content {
        case .home(let home): HomeTemplate(page: home, context: context).write(to: &buffer)
        case .region(let region): RegionTemplate(page: region).write(to: &buffer)
        case .regionDisclosures(let region): RegionDisclosuresTemplate(page: region).write(to: &buffer)
        case .board(let board): BoardTemplate(page: board, asOf: context.asOf).write(to: &buffer)
        case .services(let services): ServicesTemplate(page: services).write(to: &buffer)
        case .service(let service): ServiceTemplate(page: service).write(to: &buffer)
        case .serviceSites(let sites): ServiceSitesTemplate(page: sites).write(to: &buffer)
        case .serviceFacet(let facet): ServiceFacetTemplate(page: facet).write(to: &buffer)
        case .serviceSheet(let sheet): ServiceSheetTemplate(page: sheet).write(to: &buffer)
        case .serviceEvents(let events): ServiceEventsTemplate(page: events).write(to: &buffer)
        case .serviceEvent(let event): ServiceEventTemplate(page: event).write(to: &buffer)
        case .serviceAdmissions(let admissions): ServiceAdmissionsTemplate(page: admissions).write(to: &buffer)
        case .duties(let duties): DutiesTemplate(page: duties).write(to: &buffer)
        case .dutyIndex(let index): DutyIndexTemplate(page: index).write(to: &buffer)
        case .townshipDuties(let duties): TownshipDutiesTemplate(page: duties).write(to: &buffer)
        case .villageDuties(let duties): VillageDutiesTemplate(page: duties).write(to: &buffer)
        case .certificates(let duties): CertificatesTemplate(page: duties).write(to: &buffer)
        case .powers(let powers): PowersTemplate(page: powers).write(to: &buffer)
        case .power(let power): PowerTemplate(page: power).write(to: &buffer)
        case .decisions(let decisions): DecisionsTemplate(page: decisions).write(to: &buffer)
        case .changes(let changes): ChangesTemplate(page: changes).write(to: &buffer)
        case .regionDecisions(let decisions): RegionDecisionsTemplate(page: decisions).write(to: &buffer)
        case .decision(let decision): DecisionTemplate(page: decision).write(to: &buffer)
        case .disclosureCatalogue(let catalogue): DisclosureCatalogueTemplate(page: catalogue).write(to: &buffer)
        case .disclosure(let disclosure):
            DisclosureTemplate(page: disclosure, pageTitle: page.title).write(to: &buffer)
        case .notices(let notices): NoticesTemplate(page: notices).write(to: &buffer)
        case .notice(let notice): NoticeTemplate(page: notice, asOf: context.asOf).write(to: &buffer)
        case .documents(let documents): DocumentsTemplate(page: documents).write(to: &buffer)
        case .document(let document): DocumentTemplate(page: document).write(to: &buffer)
        case .plan(let plan): PlanTemplate(page: plan).write(to: &buffer)
        case .planTasks(let tasks): PlanTasksTemplate(page: tasks).write(to: &buffer)
        case .indicator(let indicator): IndicatorTemplate(page: indicator).write(to: &buffer)
        case .evaluation(let evaluation): EvaluationTemplate(page: evaluation).write(to: &buffer)
        case .surveys(let surveys): SurveysTemplate(page: surveys).write(to: &buffer)
        case .ratings(let ratings): RatingsTemplate(page: ratings).write(to: &buffer)
        case .hotline(let hotline): HotlineTemplate(page: hotline).write(to: &buffer)
        case .opinionCard(let card): OpinionCardTemplate(page: card, settings: context.settings).write(to: &buffer)
        case .facilities(let facilities): FacilitiesTemplate(page: facilities).write(to: &buffer)
        case .registers(let registers): RegistersTemplate(page: registers).write(to: &buffer)
        case .register(let register): RegisterTemplate(page: register).write(to: &buffer)
        case .datasets(let datasets): DatasetsTemplate(page: datasets).write(to: &buffer)
        case .copies(let copies): CopiesTemplate(page: copies, settings: context.settings).write(to: &buffer)
        case .text(let text): TextTemplate(page: text).write(to: &buffer)
        case .reports(let reports): ReportsTemplate(page: reports).write(to: &buffer)
        case .report(let report): ReportTemplate(page: report).write(to: &buffer)
        case .search(let search): SearchTemplate(page: search).write(to: &buffer)
        case .siteMap(let map): SiteMapTemplate(page: map).write(to: &buffer)
        case .nameIndex(let names): NameIndexTemplate(page: names).write(to: &buffer)
        // Printed as a document of its own (`PortalSheetsTemplate`).
        case .sheets: break
        case .redirect(let redirect): RedirectMessage(page: redirect).write(to: &buffer)
        case .notFound: NotFoundTemplate(context: context).write(to: &buffer)
        }
    }
}
