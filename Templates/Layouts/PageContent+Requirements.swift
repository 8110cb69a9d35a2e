import Model

extension PageContent {
    /// The style sheets and scripts of a kind of page; what tables and drawings need they ask for themselves.
    var requirements: [PagePath] {
        switch self {
        case .home: [.entranceStyleSheet]
        case .search: [.entranceStyleSheet, .searchStyleSheet, .searchScript]
        case .siteMap, .nameIndex, .notFound: []
        case .services: [.contentStyleSheet, .serviceStyleSheet, .filterScript]
        case .service: [.contentStyleSheet, .serviceStyleSheet, .villageScript, .foldScript]
        case .serviceSheet, .serviceFacet, .serviceEvents, .serviceEvent, .serviceSites:
            [.contentStyleSheet, .serviceStyleSheet]
        case .disclosure, .changes: [.contentStyleSheet, .disclosureStyleSheet]
        case .region, .regionDisclosures, .disclosureCatalogue, .board: [.contentStyleSheet, .placeStyleSheet]
        case .text(let page) where page.manual != nil: [.contentStyleSheet, .manualStyleSheet]
        case .opinionCard: [.contentStyleSheet, .opinionStyleSheet]
        default: [.contentStyleSheet]
        }
    }

    /// Whether the page is shown at addresses that are not its own, so that it must hold what it needs.
    var standsAlone: Bool {
        if case .notFound = self { true } else { false }
    }
}
