import Model

extension PageAssembler {
    var dutiesLink: PageLink { PageLink("权责清单", .duties) }

    var duties: DutiesPage {
        let lists = [
            PageLink(TownshipDuty.schema.title.zh, .townshipDuties, detail: "乡镇和街道自己管什么、配合谁、哪些已由上级收回"),
            PageLink(VillageDuty.schema.title.zh, .villageDuties, detail: "村和社区该做什么、协助什么、不该做什么"),
            certificatesLink,
            PageLink("村级小微权力清单", .powers, detail: "村里办事用权的步骤、公开和监督"),
            PageLink("民主决策", .decisions, detail: "村里的大事怎么定的，有没有走完四议两公开"),
        ]
        return DutiesPage(
            lists: lists.filter { plan.contains($0.path) },
            byRegion: relations.regionsWithOwnDuties.map {
                PageLink(site.regions[$0]?.name ?? "", .duties(of: $0))
            }.filter { plan.contains($0.path) })
    }

    var certificatesLink: PageLink {
        PageLink("这个证明村里能不能开", .certificates(of: nil), detail: "能开的怎么开，不该村里开的去哪里办")
    }

    /// Of these rows those of some lists.
    private func dutyList<Duty: ListedDuty>(
        _ duties: [Duty], of code: RegionCode?, lists wanted: [Duty.List], others: [PageLink]
    ) -> DutyListPage<Duty> {
        let shown = duties.filter { wanted.contains($0.list) }
        let lists = Dictionary(grouping: shown, by: \.list)
        return DutyListPage(
            region: code.flatMap { site.regions[$0] },
            lists: wanted.compactMap { list in
                lists[list].map { .init(list: list, duties: $0.sorted { $0.order < $1.order }) }
            },
            services: serviceLinks(shown.flatMap(\.services)), others: others.filter { plan.contains($0.path) })
    }

    /// The services of these codes that may be shown, by the code in lower case.
    private func serviceLinks(_ codes: [String]) -> [String: PageLink] {
        let named = Set(codes.map { $0.lowercased() })
        let services = site.services.filter { named.contains($0.code.lowercased()) }
        return Dictionary(
            services.map { ($0.code.lowercased(), PageLink($0.name, .service($0.code))) },
            uniquingKeysWith: { first, _ in first })
    }

    /// A place's own lists: the way to a township's three, or a village's.
    func regionDutyParts(_ code: RegionCode) -> Parts {
        code.level == .village
            ? villageDutyParts(of: code)
            : (.dutyIndex(dutyIndex(of: code)), crumbs(to: code), column("权责清单", "政务公开"))
    }

    func dutyIndex(of code: RegionCode?) -> DutyIndexPage {
        DutyIndexPage(
            region: code.flatMap { site.regions[$0] },
            lists: TownshipDuty.List.allCases.compactMap { list in
                let path = PagePath.townshipDuties(list, of: code)
                guard plan.contains(path) else { return nil }
                let duties = relations.townshipDuties[code].filter { $0.list == list }.sorted { $0.order < $1.order }
                return .init(
                    list: list, link: PageLink("\(list.label)事项清单", path), count: duties.count,
                    categories: DutyCategory.categories(of: duties).map {
                        PageLink($0.name, path.at($0.anchor), detail: "\($0.duties.count) 项")
                    })
            },
            common: code == nil || !plan.contains(.townshipDuties)
                ? nil : PageLink("各乡镇（街道）通用的清单", .townshipDuties))
    }

    func townshipListParts(_ list: TownshipDuty.List, of code: RegionCode?) -> Parts {
        let others = TownshipDuty.List.allCases.filter { $0 != list }
            .map { PageLink("\($0.label)事项清单", .townshipDuties($0, of: code)) }
        let index = code.map { PageLink("事项清单", .duties(of: $0)) } ?? PageLink("乡镇（街道）清单", .townshipDuties)
        return (
            .townshipDuties(dutyList(relations.townshipDuties[code], of: code, lists: [list], others: others)),
            crumbs(to: code) + [index], column("权责清单", "政务公开")
        )
    }

    func villageDutyParts(of code: RegionCode?) -> Parts {
        let lists = VillageDuty.List.allCases.filter { !$0.isOfCertificates }
        let certificates = PageLink(certificatesLink.title, .certificates(of: code))
        return (
            .villageDuties(dutyList(relations.villageDuties[code], of: code, lists: lists, others: [certificates])),
            crumbs(to: code), column("权责清单", "政务公开")
        )
    }

    func certificateParts(of code: RegionCode?) -> Parts {
        let lists = VillageDuty.List.allCases.filter(\.isOfCertificates)
        let others = [
            PageLink("村（社区）事项清单", code.map { .duties(of: $0) } ?? .villageDuties),
            PageLink(code == nil ? "" : "各村（社区）通用的证明清单", .certificates(of: nil)),
        ].filter { !$0.title.isEmpty }
        return (
            .certificates(dutyList(relations.villageDuties[code], of: code, lists: lists, others: others)),
            crumbs(to: code),
            column("权责清单", "政务公开")
        )
    }

    private func crumbs(to code: RegionCode?) -> [PageLink] {
        guard let code else { return [homeLink, dutiesLink] }
        return [homeLink] + ancestors(of: code) + [regionLink(code)]
    }

    /// The lists that apply to a place: its own first.
    func dutyLinks(for region: Region) -> [PageLink] {
        let own = PageLink(region.name + "事项清单", .duties(of: region.code))
        let common: [PageLink] =
            switch region.level {
            case .village:
                [
                    PageLink(VillageDuty.schema.title.zh, .villageDuties),
                    PageLink(certificatesLink.title, .certificates(of: nil)), PageLink("村级小微权力清单", .powers),
                ]
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
