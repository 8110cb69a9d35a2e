import Diagnostics
import Model

/// What one file of the content was found to hold, row by row, for the ledger; a text or a setting is one row.
struct FileTally: Sendable {
    /// A row that is not taken over, and the rule it breaks.
    struct RejectedRow: Sendable {
        let place: SourceLocation
        let rule: Rule
    }

    let path: String
    /// All rows of data, those that are rejected among them.
    var rows = 0
    var rejected: [RejectedRow] = []
    /// The rule that keeps the file as a whole from being read.
    var brokenRule: Rule? {
        get { broken.first }
        set { broken = newValue.map { [$0] } ?? [] }
    }
    /// A rule is large, there is a tally of every file, and nearly none is broken.
    private var broken: [Rule] = []

    init(path: String, rows: Int = 0, brokenRule: Rule? = nil) {
        self.path = path
        self.rows = rows
        self.brokenRule = brokenRule
    }
}

extension FileTally {
    /// Counts the rows of tables; those without a record were rejected, for what `diagnostics` says of their lines or, if
    /// nothing, of the table.
    init(_ path: String, tables: [RawTable], records: [Record], diagnostics: [Diagnostic]) {
        self.path = path
        let kept = Set(records.map(\.location))
        let errors = diagnostics.filter { $0.severity == .error }
        // By row, since a file in which every row is wrong has as many errors as rows.
        var firstOfLine: [Int: Int] = [:]
        for (position, error) in errors.enumerated() {
            guard let line = error.location.row, firstOfLine[line] == nil else { continue }
            firstOfLine[line] = position
        }
        for table in tables {
            rows += table.rows.count
            for (index, row) in table.rows.enumerated() {
                let place = table.location(of: row)
                guard !kept.contains(place) else { continue }
                let next = index + 1 < table.rows.count ? table.rows[index + 1].line : row.line + 1
                let lines = row.line..<max(next, row.line + 1)
                let own = lines.compactMap { firstOfLine[$0] }.min()
                // A row is only ever left out together with a finding.
                guard let rule = (own.map { errors[$0] } ?? errors.first)?.rule else { continue }
                rejected.append(RejectedRow(place: place, rule: rule))
            }
        }
    }
}
