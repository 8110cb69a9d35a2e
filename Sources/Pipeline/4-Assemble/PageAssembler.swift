import Diagnostics
import Model
import Obligations

/// Puts together what a planned page shows. Pages are assembled one by one as they are rendered, so that only those at
/// work are in memory.
struct PageAssembler: Sendable {
    let site: Site
    var plan: SitePlan
    let relations: SiteRelations
    let asOf: Day
    /// How the disclosures that were due stand; nil leaves the boards out.
    var schedule: DisclosureSchedule?
    /// Whether every page is a sheet of paper, from which an address is the only way to the portal.
    var isForPaper = false
    /// What was public when, this build's changes included once they are known.
    var record = PublicationRecord()
    /// The part of the portal that is carried away; nil for the portal itself.
    var copyScope: CopyScope?

    /// What had to be read for the page when its turn came.
    struct Body: Sendable {
        var text = RichText.empty
        var table: DataTable?
        var concealment: Concealment?
        /// The files it came from, and the versions in which it has been public.
        var sources: [SourceFile] = []
        var versions: [PublicationVersion] = []
        /// Where the changes of its place are told; nil where none are.
        var changes: PagePath?
        /// Of a page of changes, its lines.
        var log: [LogLine] = []
        /// The table of the period before, where the page's own does not repeat it.
        var earlierTable: DataTable?
        /// The table as it is downloaded, and the text as it was written: what a verification code vouches for.
        var tableFile: [UInt8] = []
        var textSource: [UInt8] = []
        /// Of a page of sheets, one each.
        var sheets: [Body] = []
        /// Whether nothing was read, and the page is only to be told from others: then no code is drawn, which follows from its address.
        var isOutline = false
    }

    /// A line of a place's record with its number in the chain.
    struct LogLine: Sendable {
        let number: Int
        let entry: LogEntry
    }

    func page(_ planned: PlannedPage, body: Body) -> Page {
        let (content, breadcrumbs, metadata) = parts(of: planned, body: body)
        return Page(
            path: planned.path, title: planned.title, breadcrumbs: breadcrumbs, metadata: metadata,
            indexing: indexing(of: planned), feed: feed(for: planned), warnings: warnings(on: planned.path),
            content: content)
    }

    typealias Parts = (content: PageContent, breadcrumbs: [PageLink], metadata: PageMetadata)

    private func parts(of planned: PlannedPage, body: Body) -> Parts {
        switch planned.subject {
        case .home: (.home(home), [], PageMetadata(description: site.settings.description))
        case .search: (.search(search), [homeLink], PageMetadata())
        case .siteMap: (.siteMap(SiteMapPage(groups: siteMap)), [homeLink], PageMetadata())
        case .nameIndex(let kind, let part): nameIndexParts(kind, part: part)
        case .regionIndex: regionIndexParts
        case .topicIndex: topicIndexParts
        case .notFound: (.notFound, [], PageMetadata())
        case .redirect(let target):
            (.redirect(RedirectPage(target: PageLink(planned.title, target), reason: "区划调整")), [], PageMetadata())
        case .region(let code): regionParts(code, body: body)
        case .regionDisclosures(let code): regionDisclosureParts(code)
        case .earlierDisclosures(let code, let year): regionDisclosureParts(code, year: year)
        case .regionDuties(let code): regionDutyParts(code)
        case .board(let code): boardParts(code)
        case .changes(let code, let part): changesParts(code, part: part, lines: body.log)
        case .services: (.services(services), [homeLink], column("办事指南", "办事服务"))
        case .serviceSites: (.serviceSites(serviceSites), [homeLink, servicesLink], column("办事指南", "办事服务"))
        case .service(let index): servicePage(site.services[index], body: body)
        case .serviceSheet(let index): serviceSheetParts(site.services[index])
        case .serviceFacet(let value): serviceFacetParts(value)
        case .serviceEvents: (.serviceEvents(serviceEvents), [homeLink, servicesLink], column("办事指南", "办事服务"))
        case .serviceEvent(let index): serviceEventParts(site.serviceEvents[index])
        case .serviceAdmissions:
            (.serviceAdmissions(serviceAdmissions), [homeLink, servicesLink], column("办事指南", "办事服务"))
        case .duties: (.duties(duties), [homeLink], column("权责清单", "政务公开"))
        case .townshipDuties: (.dutyIndex(dutyIndex(of: nil)), [homeLink, dutiesLink], column("权责清单", "政务公开"))
        case .townshipList(let list, let code): townshipListParts(list, of: code)
        case .villageDuties: villageDutyParts(of: nil)
        case .certificates(let code): certificateParts(of: code)
        case .powers: (.powers(powers), [homeLink, dutiesLink], column("权责清单", "政务公开"))
        case .power(let index): powerPage(site.powers[index])
        case .decisions: (.decisions(decisionsPage), [homeLink], column("村务公开", "政务公开"))
        case .regionDecisions(let code, let part): regionDecisionsParts(code, part: part)
        case .decision(let index): decisionParts(site.decisions[index])
        case .disclosureCatalogue: (.disclosureCatalogue(catalogue), [homeLink], column("村务公开", "政务公开"))
        case .disclosure(let index): disclosurePage(index, body: body)
        case .notices(let part):
            (.notices(notices(part)), way(to: noticesLink, part: part), column("公示公告", "政务公开"))
        case .notice(let index): noticePage(index, body: body)
        case .documents(let part):
            (.documents(documents(part)), way(to: documentsLink, part: part), column("政策文件", "政务公开"))
        case .document(let index): documentPage(index, body: body)
        case .plan: (.plan(planPage), [homeLink], column("规划监测", "政务公开"))
        case .planTasks(let grouping):
            (.planTasks(planTasks(by: grouping)), [homeLink] + planLink, column("规划监测", "政务公开"))
        case .indicator(let index): indicatorPage(site.indicators[index])
        case .evaluation: (.evaluation(evaluation), [homeLink], evaluationColumn)
        case .surveys(let period): surveyParts(period)
        case .countySurveys(let code, let period): surveyParts(period, of: code)
        case .ratings(let period): ratingParts(period)
        case .hotline(let period): hotlineParts(period)
        case .opinionCard:
            (.opinionCard(opinionCard), [homeLink, evaluationLink], evaluationColumn)
        case .facilities: (.facilities(facilities), [homeLink], column("服务设施", "办事服务"))
        case .countyFacilities(let code): facilityParts(of: code)
        case .registers: (.registers(registers), [homeLink], column("名录", "政务公开"))
        case .register(let index, let part): registerPage(index, part: part)
        case .datasets: (.datasets(datasets), [homeLink], column("数据下载", "政务公开"))
        case .copies: (.copies(copies), [homeLink], column("离线副本核对", "政务公开"))
        case .reports(let part): (.reports(reports(part)), way(to: reportsLink, part: part), column("报告", "政务公开"))
        case .report(let index): reportPage(site.reports[index], body: body)
        case .text(let index): textPage(site.pages[index], body: body)
        case .sheets(let issue): sheetsPage(issue, bodies: body.sheets)
        }
    }

    func column(_ name: String, _ type: String) -> PageMetadata { PageMetadata(column: name, columnType: type) }

    var homeLink: PageLink { PageLink("首页", .home) }

    /// A further page of a list lies below its first.
    private func way(to list: PageLink, part: Int) -> [PageLink] { [homeLink] + (part > 0 ? [list] : []) }

    func regionLink(_ code: RegionCode) -> PageLink {
        PageLink(site.regions[code]?.name ?? code.description, .region(code))
    }
}
