/// Rows of one file that are not shown as they are, for one reason; their values stand nowhere.
public struct HeldBack: Hashable, Sendable {
    /// Within the content.
    public let file: String
    public let outcome: LedgerOutcome
    /// The id of the rule, or a word such as `draft`.
    public let reason: String
    public let label: String
    public let rows: Int

    public init(file: String, outcome: LedgerOutcome, reason: String, label: String, rows: Int) {
        self.file = file
        self.outcome = outcome
        self.reason = reason
        self.label = label
        self.rows = rows
    }
}
