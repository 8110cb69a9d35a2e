import Model

/// The names of what is rated, by the codes in ratings.
struct RatedNames: Sendable {
    private let services: [String: String]
    private let sites: [String: String]
    private let regions: RegionTree

    init(_ site: Site) {
        services = Dictionary(site.services.map { ($0.code.lowercased(), $0.name) }, uniquingKeysWith: { a, _ in a })
        sites = Dictionary(site.serviceSites.map { ($0.code.lowercased(), $0.name) }, uniquingKeysWith: { a, _ in a })
        regions = site.regions
    }

    /// Nil for what is not on record; the code is in lower case.
    func name(of kind: Rating.Kind, _ code: String) -> String? {
        switch kind {
        case .service: services[code]
        case .site: sites[code]
        case .village: RegionCode(code).flatMap { regions[$0]?.name }
        }
    }
}
