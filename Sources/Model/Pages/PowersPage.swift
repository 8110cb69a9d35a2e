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
    /// What each says of risk, and how many do; those of the highest first.
    public let risks: [(level: String, count: Int)]

    public init(groups: [Group]) {
        self.groups = groups
        let levels = groups.flatMap(\.powers).map(\.riskLevel)
        risks = ["高", "中", "低"].map { level in (level, levels.count { $0 == level }) }.filter { $0.count > 0 }
    }
}
