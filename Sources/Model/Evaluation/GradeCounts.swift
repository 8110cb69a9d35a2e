/// How many chose each of the five grades (GB/T 39735; 国办发〔2019〕51号), as counted; the last two are poor ratings (差评).
public struct GradeCounts: Hashable, Sendable {
    public static let grades = ["非常满意", "满意", "基本满意", "不满意", "非常不满意"]
    public static let satisfiedGrades = grades.prefix(3)
    public static let poorGrades = grades.suffix(2)

    static let columns = [
        Column("very_satisfied", "非常满意", .integer), Column("satisfied", "满意", .integer),
        Column("fairly_satisfied", "基本满意", .integer), Column("dissatisfied", "不满意", .integer),
        Column("very_dissatisfied", "非常不满意", .integer),
    ]

    /// One a grade, from very satisfied to very dissatisfied.
    public private(set) var counts: [Int]

    public static let none = GradeCounts(unchecked: [0, 0, 0, 0, 0])

    /// Nil where a grade is not told or is no count, for then no sum can be made.
    public init?(_ counts: [Int?]) {
        let known = counts.compactMap { $0 }.filter { (0...Self.largest).contains($0) }
        guard known.count == Self.grades.count else { return nil }
        self.counts = known
    }

    /// More than there are people; sums over any number of places stay far from overflowing.
    private static let largest = 10_000_000_000

    private init(unchecked counts: [Int]) { self.counts = counts }

    public var total: Int { counts.reduce(0, +) }
    public var satisfied: Int { counts[..<3].reduce(0, +) }
    public var poor: Int { counts[3...].reduce(0, +) }

    public static func += (a: inout GradeCounts, b: GradeCounts) {
        for grade in a.counts.indices { a.counts[grade] += b.counts[grade] }
    }
}
