import Model

extension PageAssembler {
    /// All pages that search shall know, in the index's order.
    var searchOrder: SearchOrder { SearchOrder(plan.pages.map { searchDocument(of: $0) }) }

    /// What search shall know of a page; nil for pages that lead to others and say nothing themselves.
    func searchDocument(of planned: PlannedPage) -> SearchDocument? {
        guard let facts = searchFacts(of: planned.subject) else { return nil }
        return SearchDocument(
            path: planned.path, title: planned.title, kind: facts.kind, category: facts.category, item: facts.item,
            regionCode: facts.region, date: facts.date, aliases: facts.aliases.filter { !$0.isEmpty },
            summary: facts.summary.utf8.count <= Self.longestSummary
                ? facts.summary : String(facts.summary.prefix(Self.longestSummary)))
    }

    /// Characters: one more than a result shows, so that it shows where it was cut off.
    private static var longestSummary: Int { 101 }

    private struct Facts {
        var kind: PageKind
        var category = ""
        var item: String?
        var region: RegionCode?
        var date: Day?
        var aliases: [String] = []
        var summary = ""
    }

    private func searchFacts(of subject: PlannedPage.Subject) -> Facts? {
        switch subject {
        case .home, .search, .siteMap, .nameIndex, .regionIndex, .topicIndex, .notFound, .redirect, .regionDisclosures,
            .earlierDisclosures, .board, .changes, .duties,
            .registers, .datasets, .copies, .townshipDuties, .decisions, .regionDecisions, .sheets, .serviceSheet,
            .serviceFacet, .serviceEvents:
            return nil
        case .region(let code): return Facts(kind: .region, region: code)
        case .regionDuties(let code): return Facts(kind: .duty, region: code)
        case .services, .serviceSites, .serviceAdmissions: return Facts(kind: .service)
        case .serviceEvent(let index):
            let event = site.serviceEvents[index]
            return Facts(
                kind: .service, date: event.updated, aliases: event.plainNames + [event.trigger],
                summary: event.summary)
        case .service(let index):
            let service = site.services[index]
            return Facts(
                kind: .service, category: service.field, date: service.updated, aliases: service.plainNames,
                summary: service.summary)
        case .villageDuties, .powers, .power: return Facts(kind: .duty)
        case .townshipList(_, let code): return Facts(kind: .duty, region: code)
        case .certificates(let code):
            return Facts(kind: .duty, region: code, aliases: ["开证明", "打证明", "证明清单", "证明"])
        case .decision(let index):
            let decision = site.decisions[index]
            return Facts(
                kind: .disclosure, region: decision.region, date: decision.decided,
                aliases: [site.regions[decision.region]?.name ?? "", "会议", decision.code])
        case .disclosureCatalogue: return Facts(kind: .disclosure)
        case .disclosure(let index):
            let disclosure = site.disclosures[index]
            // What has had its time is not to be found any more, though its page says that it was there.
            guard disclosure.publicUntil == nil else { return nil }
            // Residents name the place with the matter: 松溪村财务.
            let place = site.regions[disclosure.region]?.name ?? ""
            let obligation = relations.obligations[disclosure.item]
            return Facts(
                kind: .disclosure, category: obligation?.category.label ?? "", item: disclosure.item,
                region: disclosure.region, date: disclosure.published, aliases: [place, obligation?.title ?? ""],
                summary: obligation?.content ?? "")
        case .notices(let part): return part == 0 ? Facts(kind: .notice) : nil
        case .notice(let index):
            let notice = site.notices[index]
            return Facts(kind: .notice, region: notice.region, date: notice.start)
        case .documents(let part): return part == 0 ? Facts(kind: .document) : nil
        case .document(let index):
            let document = site.documents[index]
            return Facts(
                kind: .document, date: document.published, aliases: [document.number], summary: document.summary)
        case .planTasks(let grouping): return grouping == .year ? Facts(kind: .plan) : nil
        case .plan, .indicator: return Facts(kind: .plan)
        case .evaluation, .surveys, .ratings, .hotline, .opinionCard: return Facts(kind: .evaluation)
        case .countySurveys(let code, _): return Facts(kind: .evaluation, region: code)
        case .facilities: return Facts(kind: .facility)
        case .countyFacilities(let code): return Facts(kind: .facility, region: code)
        case .register: return Facts(kind: .register)
        case .reports: return nil
        case .report(let index):
            let report = site.reports[index]
            return Facts(kind: .report, region: report.region, date: report.published, summary: report.summary)
        case .text: return Facts(kind: .page)
        }
    }
}
