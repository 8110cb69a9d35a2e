/// The account of one build: every input file and row with what became of it. It names places and reasons, never what
/// stands there, and is for the office alone.
public struct Ledger: Sendable, Encodable {
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

    private enum CodingKeys: String, CodingKey {
        case asOf = "as_of"
        case isPublished = "published"
        case errors, warnings, files
        case fileCounts = "file_counts"
        case rowCounts = "row_counts"
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(asOf.description, forKey: .asOf)
        try container.encode(isPublished, forKey: .isPublished)
        try container.encode(errors, forKey: .errors)
        try container.encode(warnings, forKey: .warnings)
        try container.encode(fileCounts, forKey: .fileCounts)
        try container.encode(rowCounts, forKey: .rowCounts)
        try container.encode(files, forKey: .files)
    }
}
