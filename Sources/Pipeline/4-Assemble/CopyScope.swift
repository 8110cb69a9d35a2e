import Model

/// The part of a portal that a copy carries: places with all below them, what they lie in, and what all share.
struct CopyScope: Sendable {
    /// The places that were asked for, parents first, none of them below another.
    let roots: [Region]
    /// They and all below them.
    let within: Set<RegionCode>
    /// What they lie in.
    let above: Set<RegionCode>
    /// Whether that is every place of the portal.
    let isWhole: Bool

    init(_ codes: Set<RegionCode>, in regions: RegionTree) {
        roots = regions.parentsFirst.filter { region in
            codes.contains(region.code)
                && !regions.path(to: region.code).dropLast().contains { codes.contains($0.code) }
        }
        within = Set(roots.flatMap { regions.subtree(of: $0.code) }.map(\.code))
        above = Set(roots.flatMap { regions.path(to: $0.code).dropLast() }.map(\.code))
        isWhole = within.count == regions.regions.count
    }

    func reaches(_ code: RegionCode) -> Bool { within.contains(code) || above.contains(code) }

    /// The area tree with what the copy has pages of.
    func regions(of tree: RegionTree) -> RegionTree {
        isWhole ? tree : RegionTree(tree.regions.filter { reaches($0.code) })
    }

    /// How a page gets into a copy.
    enum Part {
        /// The places' own, and the services they share: what these lead to comes along.
        case own
        /// A list of what there is: it comes, and what it lists does only if something else leads there.
        case overview
        /// A page that comes along where one that is in the copy leads to it.
        case linked
        /// Another place's page, or one that a disk has no use for.
        case outside
    }
}

extension PageAssembler {
    /// How a page gets into a copy of a part of the portal.
    func part(of subject: PlannedPage.Subject, in scope: CopyScope) -> CopyScope.Part {
        switch subject {
        // A host shows it for wrong addresses; a disk has no such thing.
        // Nor can a copy vouch for its own code: it has to be compared with the web or with paper.
        case .notFound, .copies: return .outside
        case .home, .search, .siteMap, .topicIndex, .services, .serviceEvents, .duties, .townshipDuties, .villageDuties,
            .powers, .disclosureCatalogue, .notices, .documents, .decisions, .plan, .evaluation, .facilities,
            .registers, .reports:
            return .overview
        case .nameIndex(let kind, _): return kind == .services || scope.isWhole ? .overview : .outside
        case .regionIndex: return scope.isWhole ? .overview : .outside
        case .region(let code): return scope.within.contains(code) ? .own : scope.reaches(code) ? .overview : .outside
        case .regionDisclosures(let code), .earlierDisclosures(let code, _), .board(let code),
            .regionDecisions(let code, _), .changes(let code, _):
            return scope.within.contains(code) ? .own : .outside
        case .sheets(let issue): return scope.within.contains(issue.region) ? .own : .outside
        case .disclosure(let index): return scope.within.contains(site.disclosures[index].region) ? .own : .outside
        case .decision(let index): return scope.within.contains(site.decisions[index].region) ? .own : .outside
        case .regionDuties(let code): return scope.reaches(code) ? .own : .outside
        case .townshipList(_, let code), .certificates(let code):
            return code.map(scope.reaches) ?? true ? .own : .outside
        case .notice(let index): return scope.reaches(site.notices[index].region) ? .own : .outside
        case .service(let index): return isOffered(site.services[index], in: scope) ? .own : .outside
        case .serviceEvent, .power, .text, .opinionCard: return .own
        case .serviceFacet, .serviceSites, .serviceAdmissions, .datasets, .planTasks:
            return scope.isWhole ? .overview : .outside
        case .surveys, .ratings, .hotline: return scope.isWhole ? .overview : .linked
        case .countySurveys(let code, _), .countyFacilities(let code):
            return scope.within.contains(code) ? .overview : scope.above.contains(code) ? .linked : .outside
        // A village's copy is read; sheets are printed where services are handled.
        case .serviceSheet: return scope.roots.contains { $0.level < .village } ? .linked : .outside
        case .document, .indicator: return .linked
        case .report(let index):
            return site.reports[index].region.map(scope.within.contains) ?? false ? .own : .linked
        case .register(let index, let part): return lists(register: index, part: part, placesIn: scope) ? .own : .linked
        case .redirect(let target): return redirect(to: target, in: scope)
        }
    }

    /// Whether any of the places can have it done, there or further up.
    private func isOffered(_ service: Service, in scope: CopyScope) -> Bool {
        service.scope.isEmpty || scope.within.contains { site.regions.scope(service.scope, reaches: $0) }
    }

    private func lists(register index: Int, part: Int, placesIn scope: CopyScope) -> Bool {
        guard !scope.isWhole else { return true }
        let listed = Set(scope.within.flatMap { relations.registerRows[$0]?[index] ?? [] })
        return relations.registerParts[index][part].sections.contains { section in
            section.rows.contains(where: listed.contains)
        }
    }

    /// A given-up address leads on where its page is a place's.
    private func redirect(to target: PagePath, in scope: CopyScope) -> CopyScope.Part {
        let place = RegionCode(target.description.prefix { $0 != "/" })
        return place.map(scope.within.contains) ?? scope.isWhole ? .own : .outside
    }
}
