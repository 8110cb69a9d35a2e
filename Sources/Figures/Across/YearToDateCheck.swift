import Diagnostics
import Model

/// 本年累计 grows by each period's figure.
enum YearToDateCheck: CrossCheck {
    static func findings(in summaries: SummaryIndex) -> [Diagnostic] {
        summaries.successions(.statement).flatMap { earlier, later -> [Diagnostic] in
            guard !later.subject.period.beginsYear else { return [] }
            let before = earlier.rowsByKey
            return later.rows.compactMap { row in
                // The closing balance is the period's own.
                guard row.role != .closing, let stated = row[2], let source = before[row.key], let carried = source[2]
                else { return nil }
                var expected = WideDecimal(carried)
                if row.role == .opening {
                    // The year's opening, unless the office repeats the period's there.
                    guard row[0].map({ WideDecimal($0) }) != WideDecimal(stated) else { return nil }
                } else {
                    guard let current = row[0] else { return nil }
                    expected += WideDecimal(current)
                }
                return Comparison(stated: stated, location: later.location(row, 2), expected: expected).finding(
                    .yearToDate,
                    zh: row.role == .opening ? "本年累计一列的期初余额应与上一期相同，即年初余额" : "本年累计应为上一期的本年累计加本期",
                    en: row.role == .opening
                        ? "Under 本年累计 the opening balance should be the year's, as in the last period"
                        : "Year to date should be last period's plus this period", source: earlier.location(source, 2))
            }
        }
    }
}
