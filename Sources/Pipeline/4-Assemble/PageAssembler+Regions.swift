import Model

extension PageAssembler {
    func regionParts(_ code: RegionCode) -> Parts {
        guard let region = site.regions[code] else { preconditionFailure("a planned page of no region: \(code)") }
        let ancestors = ancestors(of: code)
        let own = relations.disclosures[code] ?? []
        // A township or county shows what its villages disclosed lately beside its own.
        let shown =
            region.level == .village
            ? own : site.regions.subtree(of: code).flatMap { relations.disclosures[$0.code] ?? [] }
        let content = RegionPage(
            region: region, ancestors: ancestors,
            children: site.regions.children(of: code).map { PageLink($0.name, .region($0.code), detail: $0.kind) },
            disclosures: newestDisclosures(in: shown, count: 10), disclosureCount: own.count,
            notices: regionNotices(code),
            serviceGroups: serviceGroups(site.services.filter { site.regions.scope($0.scope, reaches: code) }),
            sites: sites(reaching: code), facilities: facilities(in: code), duties: dutyLinks(for: region),
            superior: region.parent.flatMap { site.regions[$0] },
            codedUnder: region.managedBy == nil
                ? nil : region.code.parent.flatMap { site.regions[$0] }.map { regionLink($0.code) },
            board: plan.contains(.board(of: code)) ? PageLink("公开情况", .board(of: code)) : nil,
            decisions: decisions(in: code),
            evaluation: evaluation(of: region))
        return (
            .region(content), [homeLink] + ancestors,
            PageMetadata(column: region.name, columnType: "区划", description: region.introduction)
        )
    }

    /// From the topmost unit to the one above.
    func ancestors(of code: RegionCode) -> [PageLink] {
        site.regions.path(to: code).dropLast().map { PageLink($0.name, .region($0.code), detail: $0.kind) }
    }

    /// Notices of the place itself, of those above it and, for a township or county, of those below.
    private func regionNotices(_ code: RegionCode) -> [NoticeSummary] {
        let codes = site.regions.path(to: code).dropLast().map(\.code) + site.regions.subtree(of: code).map(\.code)
        return codes.flatMap { relations.notices[$0] ?? [] }.map { summary(of: site.notices[$0]) }
            .filter { summary in
                switch summary.state {
                case .posted, .disputed: true
                case .ended: summary.notice.end.days(until: asOf) <= 90
                case .upcoming, .withdrawn: false
                }
            }
            .sorted { ($1.notice.start, $0.notice.code) < ($0.notice.start, $1.notice.code) }
            .prefix(20).map { $0 }
    }

    private func sites(reaching code: RegionCode) -> [SiteSummary] {
        site.regions.path(to: code).reversed().flatMap { region in
            (relations.serviceSites[region.code] ?? []).map {
                SiteSummary(site: site.serviceSites[$0], region: regionLink(region.code))
            }
        }
    }

    private func facilities(in code: RegionCode) -> [FacilitySummary] {
        (relations.facilities[code] ?? []).map {
            FacilitySummary(facility: site.facilities[$0], region: regionLink(code))
        }
    }

    func regionDisclosureParts(_ code: RegionCode) -> Parts {
        guard let region = site.regions[code] else { preconditionFailure("a planned page of no region: \(code)") }
        let summaries = (relations.disclosures[code] ?? []).map { summary(of: site.disclosures[$0]) }
        let periods = Dictionary(grouping: summaries, by: \.period).sorted { $0.key > $1.key }
            .map { RegionDisclosuresPage.Group(period: $0.key, disclosures: $0.value) }
        return (
            .regionDisclosures(RegionDisclosuresPage(region: region, periods: periods)),
            [homeLink] + ancestors(of: code) + [regionLink(code)], column(region.name, "政务公开")
        )
    }
}
