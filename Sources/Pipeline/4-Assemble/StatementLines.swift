import Figures
import Model

/// The main lines of a statement of one column of labels, as they may be shown.
struct StatementLines {
    struct Line {
        let name: String
        let role: StatementRole?
        let current: ExactDecimal?
        /// What the statement itself gives of the period before.
        let previous: ExactDecimal?
    }

    /// Sums and numbered lines, in their order; empty where the table is no statement.
    let lines: [Line]
    /// Whether the statement has a column of the period before.
    let hasPrevious: Bool

    init(_ table: DataTable) {
        guard let item = table.column("item"), let current = table.column("current") else {
            (lines, hasPrevious) = ([], false)
            return
        }
        let previous = table.column("previous")
        hasPrevious = previous != nil
        lines = table.rows.compactMap { row in
            let label = RowLabel(row[item])
            guard label.level == 1 || label.role != nil || label.total != nil else { return nil }
            return Line(
                name: label.name, role: label.role, current: ExactDecimal(row[current]),
                previous: previous.flatMap { ExactDecimal(row[$0]) })
        }
    }

    private func amount(_ role: StatementRole) -> ExactDecimal? {
        let found = lines.filter { $0.role == role }
        return found.count == 1 ? found[0].current : nil
    }

    func summary(of period: Period, at path: PagePath) -> MoneySummary? {
        MoneySummary(
            period: period, income: amount(.income), expense: amount(.expense), balance: amount(.closing), path: path)
    }

    /// Beside the period before, by the statement's own column or, where it has none, by `earlier`; lines that either lacks stay out.
    func comparison(with earlier: StatementLines?, period: Period) -> PeriodComparison? {
        var before: [String: ExactDecimal?] = [:]
        for line in (hasPrevious ? lines : earlier?.lines ?? []) {
            // Of a name that stands twice nobody knows which is meant.
            before[line.name] = before[line.name] == nil ? (hasPrevious ? line.previous : line.current) : .some(nil)
        }
        let rows = lines.compactMap { line -> PeriodComparison.Row? in
            guard let current = line.current, let previous = before[line.name] ?? nil else { return nil }
            return PeriodComparison.Row(line.name, current: current, previous: previous)
        }
        guard !rows.isEmpty else { return nil }
        return PeriodComparison(previousTitle: period.part == .wholeYear ? "上年" : "上期", rows: rows)
    }
}
