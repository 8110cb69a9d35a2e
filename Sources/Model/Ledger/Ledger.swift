/// The account of one build: every input file and row with what became of it. It names places and reasons, never what
/// stands there, and is for the office alone.
public struct Ledger: Sendable {
    public let asOf: Day
    /// Whether the build was published; where errors stopped it, the rows count as they would have been.
    public let isPublished: Bool
    public let errors: Int
    public let warnings: Int
    /// By path, every file of the content folder.
    public let files: [LedgerFile]
    public let fileCounts: LedgerCounts
    public let rowCounts: LedgerCounts

    public init(asOf: Day, isPublished: Bool, errors: Int, warnings: Int, files: [LedgerFile]) {
        self.asOf = asOf
        self.isPublished = isPublished
        self.errors = errors
        self.warnings = warnings
        self.files = files
        fileCounts = files.reduce(into: LedgerCounts()) { $0[$1.outcome] += 1 }
        rowCounts = files.reduce(into: LedgerCounts()) { $0 = $0 + $1.rows }
    }
}
