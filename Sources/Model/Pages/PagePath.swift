/// The address of a page or file within the portal: relative to its root, `/` between the parts, lower-case ASCII.
///
/// Addresses come from codes, never from titles, and end in `.html` so that they open from a disk (`docs/content.md`).
public struct PagePath: Hashable, Encodable, Sendable, Comparable, CustomStringConvertible {
    public let description: String

    public init(_ path: String) { description = path }

    /// What leads from this page back to the portal's root: `../` once a folder.
    public var pathToRoot: String {
        String(repeating: "../", count: description.utf8.count { $0 == UInt8(ascii: "/") })
    }

    /// A place within the page.
    public func at(_ anchor: String) -> PagePath { PagePath("\(self)#\(anchor)") }

    /// A page of a list that is too long for one: `part` counts from 0, and the first has the list's own address.
    public func part(_ part: Int) -> PagePath {
        part == 0 ? self : PagePath("\(description.dropLast(".html".count))-\(part + 1).html")
    }

    public static func < (a: PagePath, b: PagePath) -> Bool { a.description < b.description }
}

extension PagePath {
    public static let home = PagePath("index.html")
    public static let search = PagePath("search.html")
    public static let siteMap = PagePath("sitemap.html")
    public static let notFound = PagePath("404.html")
    public static let feed = PagePath("feed.xml")
    public static let sitemap = PagePath("sitemap.xml")
    public static let robots = PagePath("robots.txt")
    public static let services = PagePath("services/index.html")
    public static let serviceSites = PagePath("services/sites.html")
    public static let serviceEvents = PagePath("services/events.html")
    public static let serviceAdmissions = PagePath("services/admissions.html")
    public static let duties = PagePath("duties/index.html")
    public static let townshipDuties = PagePath("duties/township.html")
    public static let villageDuties = PagePath("duties/village.html")
    public static let powers = PagePath("duties/powers.html")
    public static let decisions = PagePath("decisions/index.html")
    public static let disclosureCatalogue = PagePath("disclosure/index.html")
    public static let notices = PagePath("notices/index.html")
    public static let documents = PagePath("documents/index.html")
    public static let plan = PagePath("plan/index.html")
    public static let reports = PagePath("reports/index.html")
    public static let planTasks = PagePath("plan/tasks.html")
    public static let facilities = PagePath("facilities/index.html")
    public static let evaluation = PagePath("evaluation/index.html")
    public static let opinionCard = PagePath("evaluation/card.html")
    public static let datasets = PagePath("data/index.html")
    /// The Frictionless descriptor of all datasets.
    public static let dataPackage = PagePath("data/datapackage.json")
    public static let registers = PagePath("registers/index.html")
    public static let copies = PagePath("copies.html")

    public static let regionIndex = PagePath("regions.html")
    public static let topicIndex = PagePath("topics.html")

    /// The rules that an office adds to the theme's style.
    public static let officeStyleSheet = PagePath("assets/office.css")

    public static func region(_ code: RegionCode) -> PagePath { PagePath("\(code)/index.html") }
    public static func disclosures(of code: RegionCode) -> PagePath { PagePath("\(code)/disclosure.html") }
    public static func disclosures(of code: RegionCode, year: Int) -> PagePath {
        PagePath("\(code)/disclosure-\(year).html")
    }
    public static func board(of code: RegionCode) -> PagePath { PagePath("\(code)/board.html") }
    /// What was published, changed and withdrawn in a place.
    public static func changes(of code: RegionCode) -> PagePath { PagePath("\(code)/changes.html") }
    /// The chain that the page of changes is made from.
    public static func record(of code: RegionCode) -> PagePath { PagePath("\(recordFolder)/\(code).jsonl") }
    public static let recordFolder = "records"
    public static func feed(of code: RegionCode) -> PagePath { PagePath("\(code)/feed.xml") }
    /// One of several, numbered from 1.
    public static func sitemap(number: Int) -> PagePath { PagePath("sitemaps/\(number).xml") }
    public static func duties(of code: RegionCode) -> PagePath { PagePath("\(code)/duties.html") }

    public static func decisions(of code: RegionCode) -> PagePath { PagePath("\(code)/decisions.html") }
    public static func decision(_ region: RegionCode, _ code: String) -> PagePath {
        PagePath("\(region)/decisions/\(code.lowercased()).html")
    }

    public static func townshipDuties(_ list: TownshipDuty.List, of code: RegionCode?) -> PagePath {
        PagePath(code.map { "\($0)/duties/\(list.rawValue).html" } ?? "duties/township/\(list.rawValue).html")
    }

    /// What a village certifies and what not.
    public static func certificates(of code: RegionCode?) -> PagePath {
        PagePath(code.map { "\($0)/certificates.html" } ?? "duties/certificates.html")
    }

    public static func disclosure(_ region: RegionCode, _ period: Period, _ item: String) -> PagePath {
        PagePath("\(region)/\(period)/\(item.lowercased()).html")
    }

    /// The file with a disclosure's table, beside its page.
    public static func disclosureTable(_ region: RegionCode, _ period: Period, _ item: String) -> PagePath {
        PagePath("\(region)/\(period)/\(item.lowercased()).csv")
    }

    /// The same table for programs.
    public static func disclosureData(_ region: RegionCode, _ period: Period, _ item: String) -> PagePath {
        PagePath("\(region)/\(period)/\(item.lowercased()).json")
    }

    /// The sheets of one office for a period, to be printed in one go. Beside the period's folder, where every name may be an
    /// item's.
    public static func sheets(of code: RegionCode, _ period: Period, part: Int = 1) -> PagePath {
        PagePath("\(code)/sheets-\(period)\(part > 1 ? "-part\(part)" : "").html")
    }

    /// The same of an office's notices.
    public static func noticeSheets(of code: RegionCode, part: Int = 1) -> PagePath {
        PagePath("\(code)/sheets-notices\(part > 1 ? "-part\(part)" : "").html")
    }

    public static func service(_ code: String) -> PagePath { PagePath("services/\(code.lowercased()).html") }
    /// The 明白纸 of a service: one sheet of paper.
    public static func serviceSheet(_ code: String) -> PagePath { PagePath("services/\(code.lowercased())-sheet.html") }
    public static func services(by value: ServiceFacet.Value) -> PagePath { PagePath("services/by-\(value.slug).html") }
    public static func serviceEvent(_ code: String) -> PagePath {
        PagePath("services/events/\(code.lowercased()).html")
    }
    /// `part` counts from 0 the pages of a list that is too long for one.
    public static func names(_ kind: NameIndexPage.Kind, part: Int = 0) -> PagePath {
        PagePath("names/\(kind.rawValue).html").part(part)
    }
    public static func power(_ code: String) -> PagePath { PagePath("duties/powers/\(code.lowercased()).html") }
    public static func notice(_ code: String) -> PagePath { PagePath("notices/\(code.lowercased()).html") }
    public static func document(_ code: String) -> PagePath { PagePath("documents/\(code.lowercased()).html") }
    public static func surveys(_ period: Period) -> PagePath { PagePath("evaluation/surveys-\(period).html") }
    public static func surveys(of code: RegionCode, _ period: Period) -> PagePath {
        PagePath("evaluation/surveys-\(period)-\(code).html")
    }
    public static func ratings(_ period: Period) -> PagePath { PagePath("evaluation/ratings-\(period).html") }
    public static func hotline(_ period: Period) -> PagePath { PagePath("evaluation/hotline-\(period).html") }
    public static func facilities(of code: RegionCode) -> PagePath { PagePath("facilities/\(code).html") }
    public static func planTasks(by grouping: PlanTasksPage.Grouping) -> PagePath {
        grouping == .year ? .planTasks : PagePath("plan/tasks-by-\(grouping.rawValue).html")
    }
    public static func indicator(_ code: String) -> PagePath { PagePath("plan/\(code.lowercased()).html") }
    /// `part` counts from 0 the pages of a register that is too long for one.
    public static func register(_ name: String, part: Int = 0) -> PagePath {
        PagePath("registers/\(name.lowercased())\(part > 0 ? "/\(part + 1)" : "").html")
    }

    /// A file of a dataset: `csv` or `json`.
    public static func dataset(_ name: String, format: String) -> PagePath { PagePath("data/\(name).\(format)") }
    public static func report(_ code: String) -> PagePath { PagePath("reports/\(code.lowercased()).html") }
    public static func page(_ code: String) -> PagePath { PagePath("pages/\(code.lowercased()).html") }
}
