/// All facilities, by place, with the area a hundred households have.
public struct FacilitiesPage: Sendable {
    public struct Group: Sendable {
        public let region: PageLink
        public let households: Int?
        public let areaPerHundredHouseholds: ExactDecimal?
        public let facilities: [FacilitySummary]

        public init(
            region: PageLink, households: Int?, areaPerHundredHouseholds: ExactDecimal?, facilities: [FacilitySummary]
        ) {
            self.region = region
            self.households = households
            self.areaPerHundredHouseholds = areaPerHundredHouseholds
            self.facilities = facilities
        }
    }

    public let groups: [Group]

    public init(groups: [Group]) {
        self.groups = groups
    }
}
