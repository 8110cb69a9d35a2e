/// What became of one input file and of each of its rows; a text or a setting counts as one row.
public struct LedgerFile: Hashable, Sendable {
    /// Rows that share an outcome and the reason for it.
    public struct Reason: Hashable, Sendable {
        public let outcome: LedgerOutcome
        /// The id of the rule that was broken or, for what the rules keep back, a word such as `draft` or `board-only`.
        public let reason: String
        /// The same in words, for the office.
        public let label: String
        public let rows: Int
        /// The places of the first of them, as messages give them.
        public let places: [String]

        public init(outcome: LedgerOutcome, reason: String, label: String, rows: Int, places: [String]) {
            self.outcome = outcome
            self.reason = reason
            self.label = label
            self.rows = rows
            self.places = places
        }

        public static let shownPlaces = 20
    }

    /// Relative to the content folder.
    public let path: String
    public let outcome: LedgerOutcome
    /// How many rows were counted when the file was read.
    public let read: Int
    /// What became of them: the total is `read`.
    public let rows: LedgerCounts
    /// Why rows were not published as they are.
    public let reasons: [Reason]

    public init(path: String, outcome: LedgerOutcome, read: Int, rows: LedgerCounts, reasons: [Reason]) {
        self.path = path
        self.outcome = outcome
        self.read = read
        self.rows = rows
        self.reasons = reasons
    }
}
