import Model
import Obligations

extension PageAssembler {
    /// For the pages of a portal, or of the part of it that a copy carries.
    init(portal site: Site, schedule: DisclosureSchedule, on day: Day, copyScope: CopyScope? = nil) {
        let relations = SiteRelations(site)
        let sheets = SheetIssue.all(of: site, on: day, publishedSince: day.adding(days: -SheetIssue.daysOfPosting))
        self.init(
            site: site, plan: SitePlan(site, relations: relations, boards: schedule.places, sheets: sheets),
            relations: relations, asOf: day, schedule: schedule, copyScope: copyScope)
    }

    /// What all its pages share.
    func context(of copy: OfflineCopy? = nil) -> SiteContext {
        SiteContext(
            settings: site.settings, navigation: navigation, footerLinks: footerLinks, partials: site.partials,
            asOf: asOf, copy: copy)
    }
}
