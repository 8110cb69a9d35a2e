import Diagnostics

/// The columns of one kind of record: reading, messages, forms and the reference pages all come from it.
public struct TableSchema: Sendable {
    /// The kind's stable English name, such as `services`.
    public let name: String
    public let title: BilingualText
    public let columns: [Column]
    /// The keys of the columns that together may occur only once.
    public let identity: [String]
    /// The columns that label the rows of a statement: two where its sides stand beside each other; none in a ledger.
    public let labels: [String]

    private let indexByHeading: [String: Int]

    public init(
        _ name: String, zh: String, en: String, identity: [String] = [], labels: [String] = [], _ columns: [Column]
    ) {
        self.name = name
        self.title = BilingualText(zh: zh, en: en)
        self.columns = columns
        self.identity = identity
        self.labels = labels
        let (index, problems) = Self.index(of: columns)
        precondition(problems.isEmpty, "\(name): \(problems.map(\.heading))")
        indexByHeading = index
    }

    /// A heading that cannot tell its column: an earlier column has it too, or nothing of it is left to compare.
    public struct HeadingProblem: Hashable, Sendable {
        /// The position of the column.
        public let column: Int
        public let heading: String
        /// The position of the column that has the heading already, nil where the heading is empty.
        public let earlier: Int?

        public init(column: Int, heading: String, earlier: Int?) {
            self.column = column
            self.heading = heading
            self.earlier = earlier
        }
    }

    /// What keeps columns that somebody else wrote from being a schema; empty where they can be one.
    public static func headingProblems(among columns: [Column]) -> [HeadingProblem] { index(of: columns).problems }

    private static func index(of columns: [Column]) -> (index: [String: Int], problems: [HeadingProblem]) {
        var index: [String: Int] = [:]
        var problems: [HeadingProblem] = []
        for (position, column) in columns.enumerated() {
            for heading in [column.key, column.title] + column.aliases {
                let normalized = normalized(heading)
                let earlier = index[normalized]
                if normalized.isEmpty || (earlier != nil && earlier != position) {
                    problems.append(HeadingProblem(column: position, heading: heading, earlier: earlier))
                } else {
                    index[normalized] = position
                }
            }
        }
        return (index, problems)
    }

    /// The column that a heading names: Chinese or English, whatever the spaces, brackets' width and letter case.
    public func columnIndex(forHeading heading: String) -> Int? {
        // Most headings stand as the schema has them.
        if let index = indexByHeading[heading] { return index }
        let normalized = Self.normalized(heading)
        return indexByHeading[normalized] ?? moneyColumnIndex(forHeading: normalized)
    }

    /// A column of money may have any unit of money in its heading, or none: `金额(万元)`, `金额(元)` and `金额` name the same.
    private func moneyColumnIndex(forHeading heading: String) -> Int? {
        let stem = AmountUnit.parsed(off: heading)?.heading ?? heading
        guard let index = indexByHeading[stem] ?? indexByHeading[stem + "(元)"], columns[index].unit != nil else {
            return nil
        }
        return index
    }

    /// The unit of money that a heading states, nil where it states none.
    public static func unit(inHeading heading: String) -> AmountUnit? {
        AmountUnit.parsed(off: normalized(heading))?.unit
    }

    /// The columns of each side, in order; one side where the rows have one label or none.
    public var sides: [Range<Int>] {
        guard labels.count > 1 else { return [columns.indices] }
        let starts = labels.map { columnIndex(forKey: $0) }
        return zip(starts, starts.dropFirst() + [columns.count]).map { $0..<$1 }
    }

    func columnIndex(forKey key: String) -> Int {
        guard let index = indexByHeading[key] else { preconditionFailure("\(name) has no column \(key)") }
        return index
    }

    /// Every heading that is understood, for "did you mean".
    public var knownHeadings: [String] { columns.flatMap { [$0.title, $0.key] + $0.aliases } }

    private static func normalized(_ heading: String) -> String {
        var result = ""
        for character in heading.lowercased() where !character.isWhitespace {
            switch character {
            case "（": result.append("(")
            case "）": result.append(")")
            case "＊", "*": continue  // marks a required column in many offices' forms
            default: result.append(character)
            }
        }
        return result
    }
}
