/// What may be shown of counts by grade: parts in which a few people could be made out are withheld as a whole.
///
/// Nil is what is withheld. Who is not shown the size is shown nothing, and who is not shown how many are satisfied is not
/// shown the grades: else what is missing could be worked out.
public struct ProtectedGrades: Hashable, Encodable, Sendable {
    /// How many rated or answered.
    public let total: Int?
    public let satisfied: Int?
    public let poor: Int?
    /// The three upper grades.
    public let satisfiedGrades: [Int]?
    /// The two lower ones.
    public let poorGrades: [Int]?

    /// `hidden` are the layers that may not be shown.
    public init(_ counts: GradeCounts, hidden: Set<Layer> = []) {
        let showsSplit = !hidden.contains(.size) && !hidden.contains(.split)
        total = hidden.contains(.size) ? nil : counts.total
        satisfied = showsSplit ? counts.satisfied : nil
        poor = showsSplit ? counts.poor : nil
        satisfiedGrades = showsSplit && !hidden.contains(.satisfiedGrades) ? Array(counts.counts[..<3]) : nil
        poorGrades = showsSplit && !hidden.contains(.poorGrades) ? Array(counts.counts[3...]) : nil
    }

    /// What is told by itself, from coarse to fine.
    public enum Layer: CaseIterable, Sendable {
        case size, split, satisfiedGrades, poorGrades
    }

    /// One a grade, nil where it is withheld.
    public var grades: [Int?] {
        (satisfiedGrades?.map { Optional($0) } ?? [nil, nil, nil]) + (poorGrades?.map { Optional($0) } ?? [nil, nil])
    }

    public var isComplete: Bool { satisfiedGrades != nil && poorGrades != nil }

    /// 好评率 or 满意率: the upper three grades of all (国办发〔2019〕51号). Nil where it is withheld, or nobody rated.
    public var satisfaction: Proportion? {
        guard let satisfied, let total else { return nil }
        return Proportion(satisfied, of: total)
    }
}
