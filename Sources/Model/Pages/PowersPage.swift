/// The list of small powers, by category.
public struct PowersPage: Encodable, Sendable {
    public struct Group: Encodable, Sendable {
        public let category: String
        public let powers: [VillagePower]

        public init(category: String, powers: [VillagePower]) {
            self.category = category
            self.powers = powers
        }
    }

    /// How many powers are of a level of risk.
    public struct Risk: Encodable, Sendable {
        public let level: String
        public let count: Int
    }

    public let groups: [Group]
    /// What each says of risk, and how many do; those of the highest first.
    public let risks: [Risk]

    public init(groups: [Group]) {
        self.groups = groups
        let levels = groups.flatMap(\.powers).map(\.riskLevel)
        risks = ["高", "中", "低"].map { level in Risk(level: level, count: levels.count { $0 == level }) }.filter {
            $0.count > 0
        }
    }
}
