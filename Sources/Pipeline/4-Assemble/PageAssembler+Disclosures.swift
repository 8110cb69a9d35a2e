import Model

extension PageAssembler {
    func summary(of disclosure: Disclosure) -> DisclosureSummary {
        DisclosureSummary(
            title: relations.title(of: disclosure), regionName: site.regions[disclosure.region]?.name ?? "",
            period: disclosure.period, category: relations.obligations[disclosure.item]?.category,
            published: disclosure.published, path: path(of: disclosure), isOver: disclosure.publicUntil != nil,
            corrected: corrected(disclosure.subject, in: disclosure.region))
    }

    private func path(of disclosure: Disclosure) -> PagePath {
        .disclosure(disclosure.region, disclosure.period, disclosure.item)
    }

    /// The `count` published last, found in one pass: a city has tens of thousands to choose from.
    func newestDisclosures(in indices: some Sequence<Int>, count: Int) -> [DisclosureSummary] {
        var newest: [Int] = []
        for index in indices {
            if newest.count == count, let last = newest.last, !isNewer(index, than: last) { continue }
            let position = newest.firstIndex { isNewer(index, than: $0) } ?? newest.endIndex
            newest.insert(index, at: position)
            if newest.count > count { newest.removeLast() }
        }
        return newest.map { summary(of: site.disclosures[$0]) }
    }

    private func isNewer(_ a: Int, than b: Int) -> Bool {
        let (first, second) = (site.disclosures[a], site.disclosures[b])
        return first.published != second.published
            ? SiteRelations.later(first.published, second.published) : a < b
    }

    var catalogue: DisclosureCataloguePage {
        let postings = Dictionary(grouping: site.postings, by: \.item)
        let groups = Obligation.Category.allCases.compactMap { category -> DisclosureCataloguePage.Group? in
            let obligations = site.obligations.filter { $0.category == category }
            let rows = obligations.map { obligation in
                DisclosureCataloguePage.Row(
                    obligation: obligation, citations: citations(obligation, on: asOf),
                    postings: Array((postings[obligation.item.lowercased()] ?? []).prefix(3)))
            }
            return rows.isEmpty ? nil : .init(category: category, rows: rows)
        }
        let places = site.regions.regions.filter { relations.disclosures[$0.code] != nil }
        // Where there are many, the way to a village leads through its township.
        let shown = places.count <= 200 ? places : site.regions.regions.filter { $0.level == .township }
        return DisclosureCataloguePage(
            groups: groups, newest: newestDisclosures(in: site.disclosures.indices, count: 10),
            regions: shown.map { region in
                relations.disclosures[region.code] == nil
                    ? regionLink(region.code)
                    : PageLink(
                        region.name, .disclosures(of: region.code),
                        detail: "\(relations.disclosures[region.code]?.count ?? 0) 项")
            }, boards: topBoards)
    }

    func disclosurePage(_ index: Int, body: Body) -> Parts {
        let disclosure = site.disclosures[index]
        let summary = summary(of: disclosure)
        let content = disclosureContent(index, body: body, isSheet: isForPaper)
        let name = summary.regionName
        return (
            .disclosure(content),
            [homeLink] + content.ancestors
                + [regionLink(disclosure.region), PageLink("公开内容", .disclosures(of: disclosure.region))],
            PageMetadata(
                column: content.obligation?.category.label ?? "村务公开", columnType: "政务公开",
                description: summary.titleWithOffice,
                keywords: [name, content.obligation?.title ?? ""].filter { !$0.isEmpty },
                published: disclosure.published, source: name)
        )
    }

    /// A sheet tells the address of its page on the web.
    func disclosureContent(_ index: Int, body: Body, isSheet: Bool) -> DisclosurePage {
        let disclosure = site.disclosures[index]
        guard let region = site.regions[disclosure.region] else {
            preconditionFailure("a disclosure of no region: \(disclosure.region)")
        }
        let obligation = relations.obligations[disclosure.item]
        let series = (relations.series[.init(region: region.code, item: disclosure.item)] ?? [])
            .map { site.disclosures[$0] }
        let issue = (relations.issues[.init(region: region.code, period: disclosure.period)] ?? [])
            .map { site.disclosures[$0] }
        let position = series.firstIndex { $0.period == disclosure.period } ?? 0
        let schema = obligation.flatMap { StandardTable.named($0.table) }
        let comparison = body.table.flatMap { table in
            StatementLines(table).comparison(
                with: body.earlierTable.map { StatementLines($0) }, period: disclosure.period)
        }
        return DisclosurePage(
            region: region, ancestors: ancestors(of: region.code), disclosure: disclosure, obligation: obligation,
            citations: citations(obligation, on: disclosure.published ?? asOf), table: body.table,
            outline: body.table.map { TableOutline($0, schema: schema) }, comparison: comparison,
            concealment: body.concealment, body: body.text,
            tablePath: body.table.map { _ in .disclosureTable(region.code, disclosure.period, disclosure.item) },
            dataPath: body.table.map { _ in .disclosureData(region.code, disclosure.period, disclosure.item) },
            sources: body.sources, versions: body.versions, changes: body.changes,
            previous: position > 0 ? periodLink(series[position - 1]) : nil,
            next: position + 1 < series.count ? periodLink(series[position + 1]) : nil,
            samePeriod: issue.filter { $0.item != disclosure.item }.map {
                PageLink(relations.title(of: $0), path(of: $0))
            }, decisions: decisionLinks(for: disclosure, table: body.table),
            superior: region.parent.flatMap { site.regions[$0] },
            reference: reference(to: disclosure, body: body, withAddress: isSheet && obligation?.isOnWeb == true),
            sheets: plan.sheets(with: .disclosure(index)))
    }

    /// What was disclosed of the item for the period before, where the two are to be compared.
    func predecessor(of disclosure: Disclosure) -> Disclosure? {
        let series = relations.series[.init(region: disclosure.region, item: disclosure.item)] ?? []
        guard let position = series.firstIndex(where: { site.disclosures[$0].period == disclosure.period }),
            position > 0
        else { return nil }
        let previous = site.disclosures[series[position - 1]]
        // A gap would make the difference that of another stretch of time, and a year is not a month.
        return previous.period.lastDay.adding(days: 1) == disclosure.period.firstDay ? previous : nil
    }

    private func periodLink(_ disclosure: Disclosure) -> PageLink {
        PageLink(disclosure.period.chinese, path(of: disclosure))
    }

    /// Each basis in the version that was in force on the day.
    private func citations(_ obligation: Obligation?, on day: Day) -> [String] {
        citations(obligation?.bases ?? [], on: day)
    }

    func citations(_ bases: [String], on day: Day) -> [String] {
        bases.compactMap { id in
            let versions = relations.bases[id.lowercased()] ?? []
            let inForce = versions.filter { basis in
                basis.effectiveFrom.map { $0 <= day } ?? true && basis.effectiveTo.map { $0 >= day } ?? true
            }
            return (inForce.last ?? versions.last)?.citation
        }
    }
}
