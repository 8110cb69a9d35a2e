import Diagnostics
import Model

/// A page that the portal will have: its address and what it is about, not yet its content.
struct PlannedPage: Sendable {
    let path: PagePath
    let title: String
    let subject: Subject
    /// What the address comes from, for messages about it.
    let location: SourceLocation

    /// What a page shows; an index points into the site's records of the kind.
    enum Subject: Hashable, Sendable {
        case home, search, siteMap, notFound
        /// Names by sound; long lists have several pages.
        case nameIndex(NameIndexPage.Kind, part: Int)
        case regionIndex, topicIndex
        case region(RegionCode)
        case regionDisclosures(RegionCode)
        /// What it disclosed for a year before the latest.
        case earlierDisclosures(RegionCode, year: Int)
        case regionDuties(RegionCode)
        /// 变更记录: what was published, changed and withdrawn in the place.
        case changes(RegionCode, part: Int)
        /// 公开情况: what the place has made public in time and what not.
        case board(RegionCode)
        case services, serviceSites, serviceEvents, serviceAdmissions
        case service(Int)
        case serviceSheet(Int)
        case serviceFacet(ServiceFacet.Value)
        case serviceEvent(Int)
        case duties, townshipDuties, villageDuties, powers
        /// One list of townships, or of what villages certify: everyone's for nil, else a place's own.
        case townshipList(TownshipDuty.List, RegionCode?)
        case certificates(RegionCode?)
        case power(Int)
        case decisions
        case regionDecisions(RegionCode, part: Int)
        case decision(Int)
        case disclosureCatalogue
        case disclosure(Int)
        /// A page of a list that grows with the years.
        case notices(part: Int)
        case documents(part: Int)
        case notice(Int)
        case document(Int)
        case plan
        case planTasks(PlanTasksPage.Grouping)
        case indicator(Int)
        case evaluation, opinionCard
        case surveys(Period)
        /// The villages of a county.
        case countySurveys(RegionCode, Period)
        case ratings(Period)
        case hotline(Period)
        case facilities, registers
        case countyFacilities(RegionCode)
        /// A page of a register; long ones have several.
        case register(Int, part: Int)
        case datasets
        /// 离线副本核对: the codes of copies.
        case copies
        case text(Int)
        /// What hangs on a board, on one page for printing.
        indirect case sheets(SheetIssue)
        case reports(part: Int)
        case report(Int)
        /// At a given-up address, the page that took its place.
        case redirect(to: PagePath)
    }
}
