import Diagnostics

/// Which total rows of a table hold, by the reading that the table itself bears out.
struct TotalRowJudgement {
    private let table: FigureTable
    private let columns: [Int]
    private let totals: [TotalRow]
    /// Whether every total holds by the first reading tried; then there is nothing to judge.
    let isSoundAtFirstSight: Bool
    /// How many filled cells other than zero each reading explains.
    private var support: [TotalRow.Reading: Int] = [:]

    /// `only` leaves one reading where the layout is known.
    init(_ rows: [Int], only: TotalRow.Reading? = nil, columns: [Int], in table: FigureTable) {
        self.table = table
        self.columns = columns
        let answers = rows.map { TotalRow.holdsAtFirstSight($0, only: only, columns: columns, in: table) }
        isSoundAtFirstSight =
            answers.contains(true) && answers.allSatisfy { $0 == true || (only != nil && $0 == nil) }
        totals = isSoundAtFirstSight ? [] : rows.map { TotalRow($0, only: only, in: table) }
        for total in totals {
            for (reading, rows) in total.readings {
                support[reading, default: 0] += columns.count { isBorneOut(total.row, rows, $0) }
            }
        }
    }

    var hasReadings: Bool { totals.contains { !$0.readings.isEmpty } }

    /// How many cells its readings explain, less those that they do not.
    var score: Int { support.values.reduce(0, +) - broken(isCertain: true).count }

    /// The equations that do not hold. Where the layout leaves no doubt (`isCertain`) or other cells of the table bear its
    /// reading out, the cell is wrong; otherwise the table may be of a kind unknown here, and nothing is said.
    func broken(isCertain: Bool) -> [Equation] {
        totals.flatMap { total in
            let failing = columns.filter { column in
                let answers = total.readings.map { TotalRow.equation(total.row, $0.rows, column).holds(in: table) }
                return answers.contains(false) && !answers.contains(true)
                    && (isCertain || !NestedSum.explains(total.row, column, in: table))
            }
            guard !failing.isEmpty, let best = best(total), isCertain || isFlat || isBorneOut(best.reading) else {
                return [Equation]()
            }
            return failing.map { TotalRow.equation(total.row, best.rows, $0) }.filter { $0.holds(in: table) == false }
        }
    }

    private func isBorneOut(_ reading: TotalRow.Reading) -> Bool { (support[reading] ?? 0) > 0 }

    /// The reading that explains most cells of this row, then most of the table; the first of equals.
    private func best(_ total: TotalRow) -> (reading: TotalRow.Reading, rows: [Int])? {
        var best: (reading: (reading: TotalRow.Reading, rows: [Int]), score: (Int, Int))?
        for reading in total.readings {
            let own = columns.count { isBorneOut(total.row, reading.rows, $0) }
            let score = (own, support[reading.reading] ?? 0)
            if best.map({ score > $0.score }) ?? true { best = (reading, score) }
        }
        return best?.reading
    }

    private func isBorneOut(_ row: Int, _ parts: [Int], _ column: Int) -> Bool {
        guard let figure = table.figure(row, column), figure != .zero else { return false }
        return TotalRow.equation(row, parts, column).holds(in: table) == true
    }

    /// One total at the end of rows without numbers and without 其中.
    private var isFlat: Bool {
        guard let total = totals.first, totals.count == 1, total.row == table.rows.count - 1 else { return false }
        return table.rows[total.row].label.total == .whole
            && table.rows.dropLast().allSatisfy {
                $0.label.level == 0 && $0.label.mark == nil && $0.label.total == nil && $0.label.role == nil
            }
    }
}
