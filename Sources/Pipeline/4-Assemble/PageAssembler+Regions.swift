import Model

extension PageAssembler {
    func regionParts(_ code: RegionCode, body: Body) -> Parts {
        guard let region = site.regions[code] else { preconditionFailure("a planned page of no region: \(code)") }
        let ancestors = ancestors(of: code)
        let own = relations.disclosures[code] ?? []
        // A township or county shows what its villages disclosed lately beside its own.
        let shown =
            region.level == .village
            ? own : site.regions.subtree(of: code).flatMap { relations.disclosures[$0.code] ?? [] }
        let services = site.services.filter { site.regions.scope($0.scope, reaches: code) }
        let content = RegionPage(
            region: region, ancestors: ancestors,
            children: site.regions.children(of: code).map(childLink),
            disclosures: newestDisclosures(in: shown, count: 10), disclosureCount: own.count,
            notices: regionNotices(code),
            serviceGroups: serviceGroups(services),
            sites: sites(reaching: code), facilities: facilities(in: code), duties: dutyLinks(for: region),
            superior: region.parent.flatMap { site.regions[$0] },
            codedUnder: region.managedBy == nil
                ? nil : region.code.parent.flatMap { site.regions[$0] }.map { regionLink($0.code) },
            board: plan.contains(.board(of: code)) ? PageLink("公开情况", .board(of: code)) : nil,
            decisions: decisions(in: code),
            evaluation: evaluation(of: region),
            tally: plan.contains(.board(of: code)) ? tally(below: code) : nil,
            money: latestStatement(of: code).flatMap { statement in
                body.table.flatMap {
                    StatementLines($0).summary(
                        of: statement.period, at: .disclosure(code, statement.period, statement.item))
                }
            }, registers: registerLinks(of: code),
            handling: region.level == .village ? handling(of: services, in: code) : [:],
            facilityMeasure: facilityMeasure(of: region), copy: issuedCopy(for: code), changes: changesLink(code))
        return (
            .region(content), [homeLink] + ancestors,
            PageMetadata(column: region.name, columnType: "区划", description: region.introduction)
        )
    }

    /// How what the place and all below it owed stands.
    private func tally(below code: RegionCode) -> DisclosureTally? {
        guard let tally = schedule.map({ tally(below: code, in: $0) }), tally.owed > 0 else { return nil }
        return tally
    }

    /// A place below with its kind and, where something is overdue there, how much.
    private func childLink(_ region: Region) -> PageLink {
        let overdue = tally(below: region.code)?.overdue ?? 0
        let detail = [region.kind, overdue > 0 ? "逾期未公开 \(overdue) 项" : ""].filter { !$0.isEmpty }
        return PageLink(region.name, .region(region.code), detail: detail.joined(separator: "，"))
    }

    /// The latest statement of a month, quarter or half-year that the place has disclosed.
    func latestStatement(of code: RegionCode) -> Disclosure? {
        let index = (relations.disclosures[code] ?? []).first { index in
            let disclosure = site.disclosures[index]
            return disclosure.period.part != .wholeYear && disclosure.tableFile != nil
                && relations.obligations[disclosure.item].map { $0.category == .finance && $0.table == "statement" }
                    == true
        }
        return index.map { site.disclosures[$0] }
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
            (relations.serviceSites[region.code] ?? []).map { summary(of: site.serviceSites[$0]) }
        }
    }

    private func facilities(in code: RegionCode) -> [FacilitySummary] {
        (relations.facilities[code] ?? []).map {
            FacilitySummary(facility: site.facilities[$0], region: regionLink(code))
        }
    }

    /// A page a year, so that what grows with time stays readable; the latest has the list's own address.
    func regionDisclosureParts(_ code: RegionCode, year: Int? = nil) -> Parts {
        guard let region = site.regions[code] else { preconditionFailure("a planned page of no region: \(code)") }
        let indices = relations.disclosures[code] ?? []
        let years = relations.years(of: code, in: site)
        let year = year ?? years.first
        let summaries = indices.map { site.disclosures[$0] }.filter { $0.period.year == year }.map(summary(of:))
        let links = years.enumerated().map { position, year in
            PageLink("\(year)年", position == 0 ? .disclosures(of: code) : .disclosures(of: code, year: year))
        }
        let periods = Dictionary(grouping: summaries, by: \.period).sorted { $0.key > $1.key }
            .map { RegionDisclosuresPage.Group(period: $0.key, disclosures: $0.value) }
        return (
            .regionDisclosures(
                RegionDisclosuresPage(
                    region: region, periods: periods, years: links.count > 1 ? links : [],
                    year: links.count > 1 ? year : nil, total: indices.count, changes: changesLink(code))),
            [homeLink] + ancestors(of: code) + [regionLink(code)], column(region.name, "政务公开")
        )
    }
}
