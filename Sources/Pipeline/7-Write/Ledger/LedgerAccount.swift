import Diagnostics
import Model

/// The account of one file while the ledger is drawn up.
struct LedgerAccount {
    /// Why rows ended where they did.
    struct Cause: Hashable {
        let outcome: LedgerOutcome
        let reason: String
        let label: String

        init(_ outcome: LedgerOutcome, _ reason: String, _ label: String) {
            self.outcome = outcome
            self.reason = reason
            self.label = label
        }

        /// Rejected, for the rule it breaks.
        init(_ rule: Rule) { self.init(.rejected, rule.id, rule.statement.zh) }

        /// Kept back by the gate.
        init(_ reason: WithheldRecord.Reason) { self.init(reason.outcome, reason.rawValue, reason.label) }

        static let workingFile = Cause(.withheld, Ledger.workingFile, "工作文件，不是公开内容")
        static let noSettings = Cause(.withheld, Rule.missingSettings.id, Rule.missingSettings.statement.zh)
        static let masked = Cause(.masked, "masked", "按个人信息规格掩码")
    }

    let path: String
    /// The rows that were read; all others are entries on the other side.
    var read: Int
    private var rows = LedgerCounts()
    private var causes: [Cause: (rows: Int, places: [SourceLocation])] = [:]
    /// Set where the file as a whole has an outcome that its rows do not tell.
    private var whole: Cause?

    init(path: String, read: Int) {
        self.path = path
        self.read = read
    }

    /// Whether every row that was read is accounted for, and none twice.
    var isBalanced: Bool { rows.total == read }
    var unaccounted: Int { max(read - rows.total, 0) }

    mutating func addPublished(_ count: Int = 1) { rows[.published] += count }

    mutating func add(_ cause: Cause, rows count: Int = 1, at place: SourceLocation? = nil) {
        guard count > 0 else { return }
        rows[cause.outcome] += count
        causes[cause, default: (0, [])].rows += count
        if let place { causes[cause]?.places.append(place) }
    }

    /// Gives the file, and what of it is not accounted for yet, one outcome.
    mutating func setWhole(_ cause: Cause) {
        whole = cause
        add(cause, rows: unaccounted)
    }

    var file: LedgerFile {
        var reasons = causes.map { cause, entry in
            LedgerFile.Reason(
                outcome: cause.outcome, reason: cause.reason, label: cause.label, rows: entry.rows,
                places: entry.places.sorted().prefix(LedgerFile.Reason.shownPlaces).map(\.description))
        }
        if let whole, causes[whole] == nil {
            reasons.append(
                .init(outcome: whole.outcome, reason: whole.reason, label: whole.label, rows: 0, places: []))
        }
        reasons.sort { ($0.outcome.rawValue, $0.reason) < ($1.outcome.rawValue, $1.reason) }
        return LedgerFile(path: path, outcome: outcome, read: read, rows: rows, reasons: reasons)
    }

    /// A file is as public as its most public row; otherwise it is what most of its rows are.
    private var outcome: LedgerOutcome {
        if let whole { return whole.outcome }
        if rows[.masked] > 0 { return .masked }
        if rows[.published] > 0 || rows.total == 0 { return .published }
        return LedgerOutcome.allCases.max { rows[$0] < rows[$1] } ?? .withheld
    }
}
