import Model

extension PageAssembler {
    var decisionsLink: PageLink { PageLink("民主决策", .decisions) }

    func summary(of decision: Decision) -> DecisionSummary {
        let stages = decision.stages(on: asOf)
        return DecisionSummary(
            name: decision.name, path: .decision(decision.region, decision.code),
            regionName: site.regions[decision.region]?.name ?? "", matter: decision.matter,
            assembly: decision.assembly, decided: decision.decided, verdict: decision.outcome.verdict,
            outstanding: stages.filter { $0.state == .open }.map(\.stage))
    }

    /// The latest first.
    func decisions(in code: RegionCode) -> [DecisionSummary] {
        (relations.decisions[code] ?? []).map { summary(of: site.decisions[$0]) }
    }

    /// A list of every decision helps nobody in a city of a thousand villages; this many of each are shown.
    private static let shownInOverview = 20
    private static let placesInOverview = 200

    var decisionsPage: DecisionsPage {
        let newest = site.decisions.sorted { a, b in
            a.decided != b.decided ? SiteRelations.later(a.decided, b.decided) : a.code < b.code
        }
        let open = newest.reversed().lazy.map { summary(of: $0) }.filter {
            $0.decided != nil && !$0.outstanding.isEmpty
        }
        return DecisionsPage(
            regions: decisionPlaces,
            outstanding: Array(open.prefix(Self.shownInOverview)),
            newest: newest.prefix(Self.shownInOverview).map { summary(of: $0) })
    }

    /// Where there are many, the way to a village leads through its township.
    private var decisionPlaces: [PageLink] {
        guard relations.decisions.count <= Self.placesInOverview else {
            return site.regions.regions.filter { $0.level == .township }.map { regionLink($0.code) }
        }
        return relations.decisions.keys.sorted().map { code in
            PageLink(
                site.regions[code]?.name ?? "", .decisions(of: code),
                detail: "\(relations.decisions[code]?.count ?? 0) 项")
        }
    }

    func regionDecisionsParts(_ code: RegionCode, part: Int) -> Parts {
        guard let region = site.regions[code] else { preconditionFailure("a planned page of no region: \(code)") }
        let all = relations.decisions[code] ?? []
        let part = ListPart(part)
        let content = RegionDecisionsPage(
            region: region, years: part.number == 0 ? meetingYears(in: code) : [],
            decisions: part.cut(all).map { summary(of: site.decisions[$0]) },
            pagination: part.pagination(of: .decisions(of: code), count: all.count))
        return (
            .regionDecisions(content),
            [homeLink] + ancestors(of: code) + [regionLink(code)]
                + (part.number > 0 ? [PageLink("民主决策", .decisions(of: code))] : []),
            column("村务公开", "政务公开")
        )
    }

    /// The years from that of the first registered meeting to this one.
    private func meetingYears(in code: RegionCode) -> [RegionDecisionsPage.Year] {
        let days = (relations.decisions[code] ?? []).map { site.decisions[$0] }
            .filter(\.assembly.isOfRepresentatives).compactMap(\.decided)
        guard let first = days.min() else { return [] }
        let now = asOf.year * 4 + asOf.quarter
        return (first.year...max(first.year, asOf.year)).reversed().map { year in
            let quarters = (0..<4).map { quarter -> RegionDecisionsPage.Year.Quarter in
                let held = Set(days.filter { $0.year == year && $0.quarter == quarter }).sorted()
                if !held.isEmpty { return .met(held) }
                let index = year * 4 + quarter
                if index < first.year * 4 + first.quarter { return .before }
                return index > now ? .ahead : index == now ? .running : .missed
            }
            return .init(year: year, quarters: quarters)
        }
    }

    func decisionParts(_ decision: Decision) -> Parts {
        guard let region = site.regions[decision.region] else {
            preconditionFailure("a decision of no region: \(decision.region)")
        }
        let named = Set(decision.disclosures.map { $0.lowercased() })
        let content = DecisionPage(
            region: region, decision: decision, stages: decision.stages(on: asOf),
            citations: citations(decision.bases, on: decision.decided ?? asOf),
            powers: powerLinks(decision.powers),
            disclosures: (relations.disclosures[region.code] ?? []).map { site.disclosures[$0] }
                .filter { named.contains("\($0.period)/\($0.item)".lowercased()) }
                .map { PageLink(relations.title(of: $0), .disclosure($0.region, $0.period, $0.item)) },
            attachments: decision.attachments.map { file in
                PageLink(String(file.split(separator: "/").last ?? ""), PagePath(file))
            })
        return (
            .decision(content),
            [homeLink] + ancestors(of: region.code)
                + [regionLink(region.code), PageLink("民主决策", .decisions(of: region.code))],
            PageMetadata(
                column: "村务公开", columnType: "政务公开", description: "\(region.name)：\(decision.name)",
                keywords: [region.name, decision.matter.label], published: decision.announcedFrom, source: region.name)
        )
    }

    private func powerLinks(_ codes: [String]) -> [PageLink] {
        let named = Set(codes.map { $0.lowercased() })
        return site.powers.filter { named.contains($0.code.lowercased()) }.map { PageLink($0.name, .power($0.code)) }
    }

    /// The decisions that name a disclosure, or that a contract or project in its table names.
    func decisionLinks(for disclosure: Disclosure, table: DataTable?) -> [PageLink] {
        let decisions = decisionsInReach(of: disclosure)
        guard !decisions.isEmpty else { return [] }
        let name = "\(disclosure.period)/\(disclosure.item)".lowercased()
        let cells = Set((table?.rows ?? []).joined().lazy.filter { $0.utf8.count <= 64 }.map { $0.lowercased() })
        return decisions.filter { decision in
            cells.contains(decision.code.lowercased()) || decision.disclosures.contains { $0.lowercased() == name }
        }.map { PageLink("\($0.code)：\($0.name)", .decision($0.region, $0.code)) }
    }

    /// All to which a disclosure may lead, whatever stands in its table.
    func decisionsInReach(of disclosure: Disclosure) -> [Decision] {
        (relations.decisions[disclosure.region] ?? []).map { site.decisions[$0] }
    }

    /// The decisions in which a power was used, the latest first.
    func decisions(using power: VillagePower, limit: Int) -> [DecisionSummary] {
        let code = power.code.lowercased()
        return site.decisions.filter { $0.powers.contains { $0.lowercased() == code } }
            .sorted { SiteRelations.later($0.decided, $1.decided) }.prefix(limit).map { summary(of: $0) }
    }
}

extension Day {
    /// From 0 to 3.
    fileprivate var quarter: Int { (month - 1) / 3 }
}
