import Model

extension PageAssembler {
    /// The pages of changes of all places that have a record, and the chains that they are made from.
    func changesPages(by record: PublicationRecord) -> (pages: [PlannedPage], files: [PagePath]) {
        var pages: [PlannedPage] = []
        var files: [PagePath] = []
        for region in site.regions.regions {
            let count = record.places[region.code]?.lineCount(on: asOf) ?? 0
            guard count > 0 else { continue }
            files.append(.record(of: region.code))
            pages += (0..<ListPart.count(for: count)).map { part in
                PlannedPage(
                    path: .changes(of: region.code).part(part),
                    title: region.name + "变更记录" + (part == 0 ? "" : "（第 \(part + 1) 页）"),
                    subject: .changes(region.code, part: part), location: region.location)
            }
        }
        return (pages, files)
    }

    func changesParts(_ code: RegionCode, part: Int, lines: [LogLine]) -> Parts {
        guard let region = site.regions[code], let place = record.places[code] else {
            preconditionFailure("a planned page of no record: \(code)")
        }
        let content = ChangesPage(
            region: region,
            rows: lines.map { line in
                ChangesPage.Row(number: line.number, entry: line.entry, page: page(of: line.entry.subject, in: code))
            }, head: place.head,
            pagination: ListPart(part).pagination(of: .changes(of: code), count: place.lineCount(on: asOf)))
        return (
            .changes(content),
            [homeLink] + ancestors(of: code) + [regionLink(code)]
                + (part > 0 ? [PageLink("变更记录", .changes(of: code))] : []),
            column("村务公开", "政务公开")
        )
    }

    /// The page of what the record speaks of, under the title that it may have today.
    func page(of subject: LogSubject, in region: RegionCode) -> PageLink? {
        switch subject {
        case .disclosure(let period, let item):
            let path = PagePath.disclosure(region, period, item)
            let issue = relations.issues[.init(region: region, period: period)] ?? []
            guard let index = issue.first(where: { site.disclosures[$0].item == item }) else { return nil }
            return PageLink(relations.title(of: site.disclosures[index]), path)
        case .notice(let code):
            guard let index = (relations.notices[region] ?? []).first(where: { site.notices[$0].code == code }) else {
                return nil
            }
            return PageLink(site.notices[index].title, .notice(code))
        }
    }

    func changesLink(_ code: RegionCode) -> PageLink? {
        plan.contains(.changes(of: code)) ? PageLink("变更记录", .changes(of: code)) : nil
    }

    /// The day of the last correction, for lists; nil for what is as it was first made public.
    func corrected(_ subject: LogSubject, in region: RegionCode) -> Day? {
        guard let item = record.places[region]?.items[subject], item.isPublic else { return nil }
        let versions = item.versions.filter { $0.day <= asOf }
        return versions.count > 1 ? versions.last?.day : nil
    }
}
