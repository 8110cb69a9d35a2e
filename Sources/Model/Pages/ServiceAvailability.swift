/// Whether a service can be had in one's village, and who does it there.
public struct ServiceAvailability: Encodable, Sendable {
    /// What holds for one village.
    public struct Answer: Encodable, Sendable {
        public let place: PageLink
        public let code: RegionCode
        /// The counter to go to, the village's own or the nearest above; nil where no table tells.
        public let counter: ServiceSite?
        public let isInVillage: Bool
        /// Whether the service is for this place at all (适用区划).
        public let isOffered: Bool

        public init(place: PageLink, code: RegionCode, counter: ServiceSite?, isInVillage: Bool, isOffered: Bool) {
            self.place = place
            self.code = code
            self.counter = counter
            self.isInVillage = isInVillage
            self.isOffered = isOffered
        }
    }

    /// The villages of one township.
    public struct Group: Encodable, Sendable {
        public let township: PageLink
        /// Empty where the portal has too many villages for one page: the township's page then leads on.
        public let answers: [Answer]
        public let villageCount: Int
        /// In how many of them it can be had.
        public let inVillageCount: Int

        public init(township: PageLink, answers: [Answer], villageCount: Int, inVillageCount: Int) {
            self.township = township
            self.answers = answers
            self.villageCount = villageCount
            self.inVillageCount = inVillageCount
        }
    }

    public let groups: [Group]

    public init(groups: [Group]) { self.groups = groups }

    public static let none = ServiceAvailability(groups: [])
}
