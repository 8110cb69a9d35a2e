import Model

/// Sums facilities by place and holds them against the plan: 30 m² for a hundred households, 8 hours a day. Only villages and
/// communities are measured: a city's hall is not for its households alone.
struct FacilityMeasuring {
    let regions: RegionTree
    let facilities: [RegionCode: [Facility]]

    static let leastHours: Int64 = 8
    static let leastArea: Int64 = 30

    func measure(of region: Region) -> FacilitiesPage.Measure {
        let villages = regions.subtree(of: region.code).filter { $0.level == .village }
        let measured = villages.compactMap(areaPerHundred)
        let all = villages.flatMap { facilities[$0.code] ?? [] }
        let hours = all.compactMap(\.openHours)
        let households = villages.map(\.households).knownSum
        let area = area(of: villages)
        return FacilitiesPage.Measure(
            place: PageLink(region.name, .region(region.code)), level: region.level, villages: villages.count,
            largeEnough: measured.count { $0.isAtLeast(Self.leastArea) }, measured: measured.count,
            households: households, area: area, areaPerHundredHouseholds: Self.perHundred(area, households),
            facilities: all.count, openLongEnough: hours.count { $0.isAtLeast(Self.leastHours) }, timed: hours.count)
    }

    private func areaPerHundred(_ village: Region) -> ExactDecimal? {
        Self.perHundred(area(of: [village]), village.households)
    }

    /// Nil where a village has no facility on record, or one without its area.
    private func area(of villages: [Region]) -> ExactDecimal? {
        var areas: [ExactDecimal] = []
        for village in villages {
            guard let own = facilities[village.code], !own.isEmpty else { return nil }
            for facility in own {
                guard let area = facility.area else { return nil }
                areas.append(area)
            }
        }
        return villages.isEmpty ? nil : areas.sum
    }

    /// Square metres a hundred households, to one digit, rounded down: the plan's ≥30 must not be met by rounding.
    private static func perHundred(_ area: ExactDecimal?, _ households: Int?) -> ExactDecimal? {
        guard let area, let households, households > 0 else { return nil }
        // area / households × 100, kept to a tenth: both sides grow by the area's scale.
        let scaled = ExactDecimal(units: Int64(households)).scaled(to: area.scale)
        let (thousandfold, overflowed) = area.units.multipliedReportingOverflow(by: 1000)
        guard let divisor = scaled, !overflowed else { return nil }
        return ExactDecimal(units: thousandfold / divisor, scale: 1)
    }
}
