/// The main lines of a statement beside those of the period before.
public struct PeriodComparison: Hashable, Encodable, Sendable {
    public struct Row: Hashable, Encodable, Sendable {
        public let title: String
        public let current: ExactDecimal
        public let previous: ExactDecimal
        /// The exact difference.
        public let change: ExactDecimal

        /// Nil where the difference does not fit.
        public init?(_ title: String, current: ExactDecimal, previous: ExactDecimal) {
            guard let change = current.subtracting(previous) else { return nil }
            self.title = title
            self.current = current
            self.previous = previous
            self.change = change
        }
    }

    /// 上期, 上年, 年初: what the second figure is of.
    public let previousTitle: String
    public let rows: [Row]

    public init(previousTitle: String, rows: [Row]) {
        self.previousTitle = previousTitle
        self.rows = rows
    }
}
