/// The list of small powers, by category.
public struct PowersPage: Sendable {
    public struct Group: Sendable {
        public let category: String
        public let powers: [VillagePower]

        public init(category: String, powers: [VillagePower]) {
            self.category = category
            self.powers = powers
        }
    }

    public let groups: [Group]

    public init(groups: [Group]) {
        self.groups = groups
    }
}
