import Model

extension PageAssembler {
    var dutiesLink: PageLink { PageLink("权责清单", .duties) }

    var duties: DutiesPage {
        let lists = [
            PageLink(TownshipDuty.schema.title.zh, .townshipDuties, detail: "乡镇和街道自己管什么、配合谁、哪些已由上级收回"),
            PageLink(VillageDuty.schema.title.zh, .villageDuties, detail: "村和社区该做什么、协助什么、不该做什么"),
            PageLink("村级小微权力清单", .powers, detail: "村里办事用权的步骤、公开和监督"),
        ]
        return DutiesPage(
            lists: lists.filter { plan.contains($0.path) },
            byRegion: relations.regionsWithOwnDuties.map {
                PageLink(site.regions[$0]?.name ?? "", .duties(of: $0))
            }.filter { plan.contains($0.path) })
    }

    /// The common lists for nil, else a place's own.
    func dutyList<Duty: ListedDuty>(_ duties: [Duty], of code: RegionCode?) -> DutyListPage<Duty> {
        let shown = duties.filter { duty in
            guard let code else { return duty.scope.isEmpty }
            return !duty.scope.isEmpty && site.regions.scope(duty.scope, reaches: code)
        }
        let lists = Dictionary(grouping: shown, by: \.list)
        return DutyListPage(
            region: code.flatMap { site.regions[$0] },
            lists: Duty.List.allCases.compactMap { list in
                lists[list].map { .init(list: list, duties: $0.sorted { $0.order < $1.order }) }
            },
            services: serviceLinks(shown.flatMap(\.services)))
    }

    /// The services of these codes that may be shown, by the code in lower case.
    private func serviceLinks(_ codes: [String]) -> [String: PageLink] {
        let named = Set(codes.map { $0.lowercased() })
        let services = site.services.filter { named.contains($0.code.lowercased()) }
        return Dictionary(
            services.map { ($0.code.lowercased(), PageLink($0.name, .service($0.code))) },
            uniquingKeysWith: { first, _ in first })
    }

    /// A place's own lists: a township's three, or a village's.
    func regionDutyParts(_ code: RegionCode) -> Parts {
        let content: PageContent =
            code.level == .village
            ? .villageDuties(dutyList(site.villageDuties, of: code))
            : .townshipDuties(dutyList(site.townshipDuties, of: code))
        return (content, [homeLink] + ancestors(of: code) + [regionLink(code)], column("权责清单", "政务公开"))
    }

    /// The lists that apply to a place: its own first.
    func dutyLinks(for region: Region) -> [PageLink] {
        let own = PageLink(region.name + "事项清单", .duties(of: region.code))
        let common: [PageLink] =
            switch region.level {
            case .village:
                [PageLink(VillageDuty.schema.title.zh, .villageDuties), PageLink("村级小微权力清单", .powers)]
            case .township: [PageLink(TownshipDuty.schema.title.zh, .townshipDuties)]
            default: [dutiesLink]
            }
        return ([own] + common).filter { plan.contains($0.path) }
    }

    var powers: PowersPage {
        var categories: [String] = []
        for power in site.powers where !categories.contains(power.category) { categories.append(power.category) }
        return PowersPage(
            groups: categories.map { category in
                .init(category: category, powers: site.powers.filter { $0.category == category })
            })
    }

    func powerPage(_ power: VillagePower) -> Parts {
        (
            .power(
                PowerPage(
                    power: power, flow: StepFlow(relations.powerSteps[power.code.lowercased()] ?? []),
                    decisions: decisions(using: power, limit: 6))),
            [homeLink, dutiesLink, PageLink("村级小微权力清单", .powers)], column("权责清单", "政务公开")
        )
    }
}
