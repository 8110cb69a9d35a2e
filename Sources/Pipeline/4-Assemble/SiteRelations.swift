import Model

/// What belongs to what, looked up once for all pages.
struct SiteRelations: Sendable {
    /// Indices into `site.disclosures`, by region; the latest period first, published later first within it.
    let disclosures: [RegionCode: [Int]]
    /// The same item of one place through time, the earliest first.
    let series: [Series: [Int]]
    /// All that one place disclosed for one period.
    let issues: [Issue: [Int]]
    let notices: [RegionCode: [Int]]
    /// The one posted last first.
    let newestNotices: [Int]
    let newestDocuments: [Int]
    /// In the order of their newest documents.
    let documentsByCatalogue: [(title: String, entries: [Int])]
    let newestReports: [Int]
    /// In the order of their first pages.
    let manuals: [Manual]
    /// Pages of no manual.
    let singlePages: [PageLink]
    /// For a document what it names, and what names it, each once, in the order of the records.
    let relatedDocuments: [Int: [Int]]
    /// The latest first.
    let decisions: [RegionCode: [Int]]
    /// Those among them that are marked as urgent, whether or not they still are.
    let urgentNotices: [RegionCode: [Int]]
    let serviceSites: [RegionCode: [Int]]
    /// By the position of a counter the codes of the services that it names, in lower case.
    let servicesOfSites: [Set<String>]
    let facilities: [RegionCode: [Int]]
    let facilityMeasuring: FacilityMeasuring
    /// The counties of a city whose facilities have a page of their own.
    let facilityCounties: [RegionCode]
    /// By the code in lower case.
    let materials: [String: [ServiceMaterial]]
    let powerSteps: [String: [PowerStep]]
    let obligations: [String: Obligation]
    let bases: [String: [LegalBasis]]
    let indicatorValues: [String: [IndicatorValue]]
    let evaluations: Evaluations
    let ratedNames: RatedNames
    /// Items that places of several levels disclose, so that their figures are compared.
    let itemsOfSeveralLevels: Set<String>
    let townshipDuties: DutiesByPlace<TownshipDuty>
    let villageDuties: DutiesByPlace<VillageDuty>
    /// Townships and villages for which lists of duties name them alone.
    let regionsWithOwnDuties: [RegionCode]

    /// For each register the pages that it takes.
    let registerParts: [[RegisterPart]]
    /// For each place the rows that name it, by the position of their register.
    let registerRows: [RegionCode: [Int: [Int]]]
    let datasets: [Dataset]
    private let services: NameIndex
    private let villages: NameIndex

    struct Series: Hashable {
        let region: RegionCode
        let item: String
    }

    struct Issue: Hashable {
        let region: RegionCode
        let period: Period
    }

    func nameIndex(_ kind: NameIndexPage.Kind) -> NameIndex {
        switch kind {
        case .services: services
        case .villages: villages
        }
    }

    /// The newest issue of each place's copy whose code can be compared.
    let issuedCopies: [RegionCode: RegisteredCopy]

    init(_ site: Site) {
        issuedCopies = Dictionary(
            site.copies.filter { $0.digits != nil }.map { ($0.region, $0) },
            uniquingKeysWith: { $0.issue >= $1.issue ? $0 : $1 })
        ratedNames = RatedNames(site)
        services = NameIndex.services(of: site)
        villages = NameIndex.villages(of: site)
        let all = site.disclosures
        disclosures = Dictionary(grouping: all.indices) { all[$0].region }.mapValues { indices in
            indices.sorted { a, b in
                all[a].period != all[b].period
                    ? all[a].period > all[b].period
                    : all[a].published != all[b].published
                        ? Self.later(all[a].published, all[b].published) : all[a].item < all[b].item
            }
        }
        registerParts = site.registers.map { RegisterPart.parts(of: $0) }
        registerRows = Self.rowsByRegion(site)
        datasets =
            DatasetSource.all.compactMap { $0.dataset(of: site) }
            + EvaluationDatasets(site: site, names: ratedNames).all
            + site.registers.filter { !$0.fields.isEmpty }.map { Dataset($0) }
        series = Dictionary(grouping: all.indices) { Series(region: all[$0].region, item: all[$0].item) }
            .mapValues { $0.sorted { all[$0].period < all[$1].period } }
        issues = Dictionary(grouping: all.indices) { Issue(region: all[$0].region, period: all[$0].period) }
        var levels: [String: Set<RegionLevel>] = [:]
        for disclosure in all { levels[disclosure.item, default: []].insert(disclosure.region.level) }
        itemsOfSeveralLevels = Set(levels.filter { $1.count > 1 }.keys)
        notices = Dictionary(grouping: site.notices.indices) { site.notices[$0].region }
        newestNotices = Self.newest(site.notices, day: \.start, code: \.code)
        newestDocuments = Self.newest(site.documents, day: \.published, code: \.code)
        documentsByCatalogue = Self.byCatalogue(newestDocuments, site.documents)
        let pages = site.pages.sorted { ($0.order, $0.code) < ($1.order, $1.code) }
        manuals = Manual.all(of: pages)
        singlePages = pages.filter(\.manual.isEmpty).map { PageLink($0.title, .page($0.code)) }
        newestReports = Self.newest(site.reports, day: \.published, code: \.code)
        relatedDocuments = Self.relatedDocuments(site)
        decisions = Dictionary(grouping: site.decisions.indices) { site.decisions[$0].region }.mapValues { indices in
            indices.sorted { a, b in
                let (first, second) = (site.decisions[a], site.decisions[b])
                return first.decided != second.decided
                    ? Self.later(first.decided, second.decided) : first.code > second.code
            }
        }
        urgentNotices = notices.compactMapValues { indices in
            let urgent = indices.filter { site.notices[$0].urgency != nil }
            return urgent.isEmpty ? nil : urgent
        }
        serviceSites = Dictionary(grouping: site.serviceSites.indices) { site.serviceSites[$0].region }
        servicesOfSites = site.serviceSites.map { Set($0.services.map { $0.lowercased() }) }
        facilities = Dictionary(grouping: site.facilities.indices) { site.facilities[$0].region }
        facilityMeasuring = FacilityMeasuring(
            regions: site.regions, facilities: Dictionary(grouping: site.facilities, by: \.region))
        facilityCounties = Self.counties(with: Set(site.facilities.map(\.region)), in: site.regions)
        materials = Dictionary(grouping: site.serviceMaterials) { $0.service.lowercased() }
            .mapValues { $0.sorted { $0.order < $1.order } }
        powerSteps = Dictionary(grouping: site.powerSteps) { $0.power.lowercased() }
            .mapValues { $0.sorted { $0.order < $1.order } }
        obligations = Dictionary(site.obligations.map { ($0.item.lowercased(), $0) }, uniquingKeysWith: { a, _ in a })
        bases = Dictionary(grouping: site.bases) { $0.id.lowercased() }
        indicatorValues = Dictionary(grouping: site.indicatorValues) { $0.indicator.lowercased() }
            .mapValues { $0.sorted(by: Self.precedes) }
        evaluations = Evaluations(site)
        townshipDuties = DutiesByPlace(site.townshipDuties, in: site.regions)
        villageDuties = DutiesByPlace(site.villageDuties, in: site.regions)
        regionsWithOwnDuties = Set(townshipDuties.places).union(villageDuties.places).sorted()
    }

    /// The years for which a place has disclosed something, the latest first.
    func years(of code: RegionCode, in site: Site) -> [Int] {
        var years: [Int] = []
        for index in disclosures[code] ?? [] {
            let year = site.disclosures[index].period.year
            if !years.contains(year) { years.append(year) }
        }
        return years.sorted(by: >)
    }

    /// By place; the latest period first, and of one period the figure that counts: a revision before what it revises.
    private static func precedes(_ a: IndicatorValue, _ b: IndicatorValue) -> Bool {
        if a.region != b.region { return a.region < b.region }
        if a.period != b.period { return a.period > b.period }
        if a.rank != b.rank { return a.rank > b.rank }
        return later(a.reported, b.reported)
    }

    private static func counties(with places: Set<RegionCode>, in regions: RegionTree) -> [RegionCode] {
        guard let top = regions.roots.first, top.level < .county else { return [] }
        return regions.children(of: top.code).map(\.code).filter { county in
            regions.subtree(of: county).contains { places.contains($0.code) }
        }
    }

    static func later(_ a: Day?, _ b: Day?) -> Bool {
        switch (a, b) {
        case (let a?, let b?): a > b
        case (_?, nil): true
        default: false
        }
    }

    /// The disclosure's own title, or the catalogue's with the period.
    func title(of disclosure: Disclosure) -> String {
        guard disclosure.title.isEmpty else { return disclosure.title }
        let item = obligations[disclosure.item]?.title ?? disclosure.item
        return "\(disclosure.period.chinese)\(item)"
    }
}

extension SiteRelations {
    /// The indices of records, the latest first; what has no day comes last, and of one day what has the lower code first.
    private static func newest<Record>(
        _ records: [Record], day: (Record) -> Day?, code: (Record) -> String
    ) -> [Int] {
        let keys = records.map { (day: day($0), code: code($0)) }
        return records.indices.sorted { a, b in
            keys[a].day != keys[b].day ? later(keys[a].day, keys[b].day) : keys[a].code < keys[b].code
        }
    }

    private static func byCatalogue(_ newest: [Int], _ documents: [Document]) -> [(title: String, entries: [Int])] {
        var titles: [String] = []
        var members: [String: [Int]] = [:]
        for index in newest {
            let catalogue = documents[index].catalogue
            let title = catalogue.isEmpty ? "其他" : catalogue
            if members[title] == nil { titles.append(title) }
            members[title, default: []].append(index)
        }
        return titles.map { ($0, members[$0] ?? []) }
    }

    private static func relatedDocuments(_ site: Site) -> [Int: [Int]] {
        let numbers = Dictionary(
            site.documents.enumerated().map { ($0.element.code.lowercased(), $0.offset) }
        ) { first, _ in first }
        var related: [Int: Set<Int>] = [:]
        for (number, document) in site.documents.enumerated() {
            for other in document.related.compactMap({ numbers[$0.lowercased()] }) where other != number {
                related[number, default: []].insert(other)
                related[other, default: []].insert(number)
            }
        }
        return related.mapValues { $0.sorted() }
    }

    private static func rowsByRegion(_ site: Site) -> [RegionCode: [Int: [Int]]] {
        let names = RegionNames(site.regions)
        var rows: [RegionCode: [Int: [Int]]] = [:]
        for (index, register) in site.registers.enumerated() {
            guard let column = register.position(of: register.schema.display.region) else { continue }
            for (number, row) in register.rows.enumerated() {
                if let code = names[row.cells[column]] { rows[code, default: [:]][index, default: []].append(number) }
            }
        }
        return rows
    }
}
