import Diagnostics
import Model

/// Every page and file that the portal will have, in the order in which they are made and searched.
struct SitePlan: Sendable {
    let pages: PlannedPages
    /// All addresses that a link may lead to, files included.
    let addresses: AddressBook

    /// The page on which a disclosure or notice is printed with others of its office.
    private let sheets: [PlannedPage.Subject: PagePath]

    /// `boards` are the places that get a page on what they have made public in time; `sheets` what is printed in one go.
    init(_ site: Site, relations: SiteRelations, boards: Set<RegionCode> = [], sheets: [SheetIssue] = []) {
        var planner = Planner(site: site, relations: relations, boards: boards, sheets: sheets)
        self.sheets = Dictionary(sheets.flatMap { issue in issue.subjects.map { ($0, issue.path) } }) { first, _ in
            first
        }
        planner.pages.reserveCapacity(
            2 * (site.disclosures.count + site.notices.count) + 4 * site.regions.regions.count)
        planner.planAll()
        pages = PlannedPages(planner.pages)
        addresses = AddressBook(
            Set(planner.pages.map(\.path.description)).union(site.files).union(planner.files),
            withTables: planner.withTables)
    }

    /// The same plan with more pages behind the others, and files that these lead to.
    func adding(_ more: [PlannedPage], files: [PagePath]) -> SitePlan {
        SitePlan(
            pages: pages.adding(more),
            addresses: addresses.adding(more.map(\.path.description) + files.map(\.description)), sheets: sheets)
    }

    /// The same plan with some of its pages; what is left out can still be named.
    func keeping(_ pages: [PlannedPage]) -> SitePlan {
        SitePlan(pages: PlannedPages(pages), addresses: addresses, sheets: sheets)
    }

    private init(pages: PlannedPages, addresses: AddressBook, sheets: [PlannedPage.Subject: PagePath]) {
        self.pages = pages
        self.addresses = addresses
        self.sheets = sheets
    }

    func sheets(with subject: PlannedPage.Subject) -> PagePath? { sheets[subject] }

    func contains(_ path: PagePath) -> Bool { addresses.contains(path.description) }
}

/// Lists the pages; a section without content gets none, so that no column stands empty (国办秘函〔2019〕19号).
private struct Planner {
    let site: Site
    let relations: SiteRelations
    let boards: Set<RegionCode>
    let sheets: [SheetIssue]
    var pages: [PlannedPage] = []
    var files: [String] = []
    /// The pages of disclosures with a table.
    var withTables: Set<String> = []

    mutating func planAll() {
        planEntrances()
        planRegions()
        planServices()
        planDuties()
        planDecisions()
        planDisclosures()
        planNoticesAndDocuments()
        planMonitoring()
        planFormerAddresses()
        planFeeds()
        // Behind the former addresses, which no sheet has ever had.
        planSheets()
    }

    private mutating func add(
        _ path: PagePath, _ title: String, _ subject: PlannedPage.Subject, _ location: SourceLocation? = nil
    ) {
        pages.append(
            PlannedPage(path: path, title: title, subject: subject, location: location ?? site.settings.location))
    }

    /// A list that grows with the years, on as many pages as it takes.
    private mutating func addList(
        _ path: PagePath, _ title: String, of entries: Int, _ location: SourceLocation? = nil,
        subject: (_ part: Int) -> PlannedPage.Subject
    ) {
        for part in 0..<ListPart.count(for: entries) {
            add(path.part(part), title + (part == 0 ? "" : "（第 \(part + 1) 页）"), subject(part), location)
        }
    }

    private mutating func planEntrances() {
        add(.home, site.settings.name, .home)
        add(.search, "站内搜索", .search)
        add(.siteMap, "网站地图", .siteMap)
        add(.notFound, "没有找到页面", .notFound)
        if !relations.issuedCopies.isEmpty { add(.copies, "离线副本核对", .copies) }
        planIndexes()
    }

    private mutating func planIndexes() {
        for kind in NameIndexPage.Kind.allCases {
            let index = relations.nameIndex(kind)
            for part in index.pages.indices {
                add(.names(kind, part: part), index.title(of: part), .nameIndex(kind, part: part))
            }
        }
        if site.regions.regions.count(where: { $0.level == .township }) > 1 { add(.regionIndex, "按地区查", .regionIndex) }
        if !site.services.isEmpty { add(.topicIndex, "按主题查", .topicIndex) }
    }

    private mutating func planRegions() {
        for region in site.regions.regions {
            add(.region(region.code), region.name, .region(region.code), region.location)
            if relations.disclosures[region.code] != nil {
                add(
                    .disclosures(of: region.code), region.name + "公开内容", .regionDisclosures(region.code),
                    region.location)
                for year in relations.years(of: region.code, in: site).dropFirst() {
                    add(
                        .disclosures(of: region.code, year: year), "\(region.name)\(year)年公开内容",
                        .earlierDisclosures(region.code, year: year), region.location)
                }
            }
            if boards.contains(region.code) {
                add(.board(of: region.code), region.name + "公开情况", .board(region.code), region.location)
            }
        }
        for code in relations.regionsWithOwnDuties {
            guard let region = site.regions[code] else { continue }
            add(.duties(of: code), region.name + "事项清单", .regionDuties(code), region.location)
            planLists(of: region)
        }
    }

    /// The pages of a place's own lists, or of everyone's.
    private mutating func planLists(of region: Region?) {
        let code = region?.code
        let lists = Set(relations.townshipDuties[code].map(\.list))
        for list in TownshipDuty.List.allCases where lists.contains(list) {
            let office = region?.name ?? "乡镇（街道）"
            add(
                .townshipDuties(list, of: code), "\(office)\(list.label)事项清单", .townshipList(list, code),
                region?.location)
        }
        if relations.villageDuties[code].contains(where: \.list.isOfCertificates) {
            let title = region.map { "\($0.name)能不能开这个证明" } ?? "这个证明村里能不能开"
            add(.certificates(of: code), title, .certificates(code), region?.location)
        }
    }

    private mutating func planServices() {
        guard !site.services.isEmpty else { return }
        add(.services, "办事指南", .services)
        if !site.serviceSites.isEmpty { add(.serviceSites, "服务站点", .serviceSites) }
        for (index, service) in site.services.enumerated() {
            add(.service(service.code), service.name, .service(index), service.location)
            add(.serviceSheet(service.code), service.name + "明白纸", .serviceSheet(index), service.location)
        }
        let values = Set(site.services.flatMap(\.facetValues))
        for value in ServiceFacet.allCases.flatMap(\.values) where values.contains(value) {
            add(.services(by: value), "办事指南：\(value.label)", .serviceFacet(value))
        }
        if !site.serviceEvents.isEmpty {
            add(.serviceEvents, "高效办成一件事", .serviceEvents)
            for (index, event) in site.serviceEvents.enumerated() {
                add(.serviceEvent(event.code), event.name, .serviceEvent(index), event.location)
            }
        }
        if !site.serviceAdmissions.isEmpty { add(.serviceAdmissions, "准入事项", .serviceAdmissions) }
    }

    private mutating func planDuties() {
        let hasTownship = !relations.townshipDuties[nil].isEmpty
        let hasVillage = relations.villageDuties[nil].contains { !$0.list.isOfCertificates }
        let hasCertificates = relations.villageDuties[nil].contains(where: \.list.isOfCertificates)
        guard
            hasTownship || hasVillage || hasCertificates || !site.powers.isEmpty
                || !relations.regionsWithOwnDuties.isEmpty
        else {
            return
        }
        add(.duties, "权责清单", .duties)
        if hasTownship { add(.townshipDuties, TownshipDuty.schema.title.zh, .townshipDuties) }
        if hasVillage { add(.villageDuties, VillageDuty.schema.title.zh, .villageDuties) }
        planLists(of: nil)
        guard !site.powers.isEmpty else { return }
        add(.powers, "村级小微权力清单", .powers)
        for (index, power) in site.powers.enumerated() {
            add(.power(power.code), power.name, .power(index), power.location)
        }
    }

    private mutating func planDecisions() {
        guard !site.decisions.isEmpty else { return }
        add(.decisions, "民主决策", .decisions)
        for code in relations.decisions.keys.sorted() {
            guard let region = site.regions[code] else { continue }
            addList(
                .decisions(of: code), region.name + "民主决策", of: relations.decisions[code]?.count ?? 0,
                region.location
            ) { .regionDecisions(code, part: $0) }
        }
        for (index, decision) in site.decisions.enumerated() {
            add(.decision(decision.region, decision.code), decision.name, .decision(index), decision.location)
        }
    }

    private mutating func planDisclosures() {
        guard !site.obligations.isEmpty else { return }
        add(.disclosureCatalogue, "公开目录", .disclosureCatalogue)
        for (index, disclosure) in site.disclosures.enumerated() {
            let path = PagePath.disclosure(disclosure.region, disclosure.period, disclosure.item)
            add(path, relations.title(of: disclosure), .disclosure(index), disclosure.location)
            if disclosure.tableFile != nil { withTables.insert(path.description) }
        }
    }

    private mutating func planNoticesAndDocuments() {
        if !site.notices.isEmpty {
            addList(.notices, "公示公告", of: site.notices.count) { .notices(part: $0) }
            for (index, notice) in site.notices.enumerated() {
                add(.notice(notice.code), notice.title, .notice(index), notice.location)
            }
        }
        if !site.documents.isEmpty {
            addList(.documents, "政策文件", of: site.documents.count) { .documents(part: $0) }
            for (index, document) in site.documents.enumerated() {
                add(.document(document.code), document.title, .document(index), document.location)
            }
        }
        for (index, page) in site.pages.enumerated() {
            add(.page(page.code), page.title, .text(index), page.location)
        }
    }

    private mutating func planMonitoring() {
        if !site.indicators.isEmpty {
            add(.plan, "规划监测", .plan)
            for (index, indicator) in site.indicators.enumerated() {
                add(.indicator(indicator.code), indicator.name, .indicator(index), indicator.location)
            }
        }
        if !site.reports.isEmpty {
            addList(.reports, "报告", of: site.reports.count) { .reports(part: $0) }
            for (index, report) in site.reports.enumerated() {
                add(.report(report.code), report.title, .report(index), report.location)
            }
        }
        if !site.planTasks.isEmpty {
            for grouping in PlanTasksPage.Grouping.allCases {
                add(.planTasks(by: grouping), "年度任务清单\(grouping.suffix)", .planTasks(grouping))
            }
        }
        planEvaluation()
        if !site.facilities.isEmpty { add(.facilities, "服务设施", .facilities) }
        for county in relations.facilityCounties {
            guard let region = site.regions[county] else { continue }
            add(.facilities(of: county), "\(region.name)服务设施", .countyFacilities(county), region.location)
        }
        if !relations.datasets.isEmpty {
            add(.datasets, "数据下载", .datasets)
            files.append(PagePath.dataPackage.description)
            for dataset in relations.datasets {
                files += ["csv", "json"].map { PagePath.dataset(dataset.name, format: $0).description }
            }
        }
        guard !site.registers.isEmpty else { return }
        add(.registers, "名录", .registers)
        for (index, register) in site.registers.enumerated() {
            for part in relations.registerParts[index].indices {
                add(
                    .register(register.name, part: part), register.title, .register(index, part: part),
                    register.location)
            }
        }
    }

    /// A feed names pages by their addresses on the web, so that a portal without one has none.
    private mutating func planFeeds() {
        guard !site.settings.baseURL.isEmpty else { return }
        files.append(PagePath.feed.description)
        for region in site.regions.regions
        where relations.disclosures[region.code] != nil || relations.notices[region.code] != nil {
            files.append(PagePath.feed(of: region.code).description)
        }
    }

    private mutating func planEvaluation() {
        let evaluations = relations.evaluations
        guard !evaluations.isEmpty else { return }
        add(.evaluation, "群众评价", .evaluation)
        for period in evaluations.surveyPeriods {
            add(.surveys(period), "\(period.chinese)满意度调查", .surveys(period))
            for county in evaluations.surveyedCounties(in: period, site.regions) {
                add(
                    .surveys(of: county.code, period), "\(county.name)\(period.chinese)满意度调查",
                    .countySurveys(county.code, period), county.location)
            }
        }
        for period in evaluations.ratingPeriods {
            add(.ratings(period), "\(period.chinese)政务服务好差评", .ratings(period))
        }
        for period in evaluations.hotlinePeriods {
            add(.hotline(period), "\(period.chinese) 12345 热线", .hotline(period))
        }
        add(.opinionCard, "意见卡", .opinionCard)
    }

    private mutating func planSheets() {
        for issue in sheets {
            guard let region = site.regions[issue.region] else { continue }
            let part = issue.partCount > 1 ? "（\(issue.part)/\(issue.partCount)）" : ""
            add(issue.path, "\(region.name)\(issue.name)张贴件\(part)", .sheets(issue), region.location)
        }
    }

    /// A merged or renamed place keeps its old addresses: each of its pages is also found under the code it had.
    private mutating func planFormerAddresses() {
        let byFolder = Dictionary(grouping: pages) { $0.path.description.prefix { $0 != "/" } }
        for region in site.regions.regions {
            for former in region.formerCodes where site.regions[former] == nil {
                let prefix = region.code.description
                for page in byFolder[prefix[...]] ?? [] {
                    let old = former.description + page.path.description.dropFirst(prefix.count)
                    add(PagePath(old), page.title, .redirect(to: page.path), region.location)
                }
            }
        }
    }
}
