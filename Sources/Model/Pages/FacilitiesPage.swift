/// Facilities measured against the plan: of the portal by county and township, or of a county by village, with each facility.
public struct FacilitiesPage: Encodable, Sendable {
    /// What a place has, and all below it.
    public struct Measure: Encodable, Sendable {
        public let place: PageLink
        public let level: RegionLevel
        public let villages: Int
        /// Villages and communities with the area that the plan asks for, of those where it is known.
        public let largeEnough: Int
        public let measured: Int
        /// Nil where that of a village is not known: a part of a sum would be a wrong number.
        public let households: Int?
        public let area: ExactDecimal?
        public let areaPerHundredHouseholds: ExactDecimal?
        public let facilities: Int
        /// Facilities open as long as the plan asks for, of those whose hours are known.
        public let openLongEnough: Int
        public let timed: Int

        public init(
            place: PageLink, level: RegionLevel, villages: Int, largeEnough: Int, measured: Int, households: Int?,
            area: ExactDecimal?, areaPerHundredHouseholds: ExactDecimal?, facilities: Int, openLongEnough: Int,
            timed: Int
        ) {
            self.place = place
            self.level = level
            self.villages = villages
            self.largeEnough = largeEnough
            self.measured = measured
            self.households = households
            self.area = area
            self.areaPerHundredHouseholds = areaPerHundredHouseholds
            self.facilities = facilities
            self.openLongEnough = openLongEnough
            self.timed = timed
        }
    }

    /// The facilities of one place.
    public struct Group: Encodable, Sendable {
        public let region: PageLink
        public let measure: Measure?
        public let facilities: [Facility]

        public init(region: PageLink, measure: Measure?, facilities: [Facility]) {
            self.region = region
            self.measure = measure
            self.facilities = facilities
        }
    }

    /// All together; nil where no village has anything.
    public let total: Measure?
    public let measures: [Measure]
    public let groups: [Group]
    /// Pages by county.
    public let counties: [PageLink]

    public init(total: Measure?, measures: [Measure], groups: [Group], counties: [PageLink]) {
        self.total = total
        self.measures = measures
        self.groups = groups
        self.counties = counties
    }
}
