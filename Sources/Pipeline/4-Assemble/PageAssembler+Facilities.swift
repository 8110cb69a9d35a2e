import Model

extension PageAssembler {
    /// All of the portal: by county and township where it is a city's, else village by village at once.
    var facilities: FacilitiesPage {
        let counties = relations.facilityCounties
        let top = site.regions.roots.first
        let below = site.regions.parentsFirst
        let measuring = relations.facilityMeasuring
        let measured = below.filter { region in
            region.code != top?.code && (counties.isEmpty || region.level < .village)
        }.map { measuring.measure(of: $0) }.filter { $0.villages > 0 }
        // The halls of the city itself stand on this page, all others on that of their county.
        let shown = below.filter { region in counties.isEmpty || !counties.contains { lies(region.code, in: $0) } }
        return FacilitiesPage(
            total: top.map { measuring.measure(of: $0) }.flatMap { $0.villages > 0 ? $0 : nil }, measures: measured,
            groups: groups(of: shown, by: measuring),
            counties: counties.map { code in
                PageLink(site.regions[code]?.name ?? code.description, .facilities(of: code), detail: "各村（社区）设施")
            })
    }

    func facilityParts(of county: RegionCode) -> Parts {
        let measuring = relations.facilityMeasuring
        let places = site.regions.subtree(of: county)
        let content = FacilitiesPage(
            total: places.first.map { measuring.measure(of: $0) },
            measures: places.dropFirst().map { measuring.measure(of: $0) }.filter { $0.villages > 0 },
            groups: groups(of: places, by: measuring), counties: [])
        return (
            .facilities(content), [homeLink, PageLink("服务设施", .facilities)], column("服务设施", "办事服务")
        )
    }

    /// How a place measures up, for its own page; nil where no village of it has a facility on record.
    func facilityMeasure(of region: Region) -> FacilitiesPage.Measure? {
        let measure = relations.facilityMeasuring.measure(of: region)
        return measure.facilities > 0 ? measure : nil
    }

    private func lies(_ code: RegionCode, in county: RegionCode) -> Bool {
        site.regions.path(to: code).contains { $0.code == county }
    }

    private func groups(of places: [Region], by measuring: FacilityMeasuring) -> [FacilitiesPage.Group] {
        places.compactMap { place in
            guard let own = measuring.facilities[place.code] else { return nil }
            return .init(
                region: regionLink(place.code), measure: place.level == .village ? measuring.measure(of: place) : nil,
                facilities: own)
        }
    }
}
