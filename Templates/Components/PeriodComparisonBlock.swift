import HTML
import Model

/// The main figures of a statement beside those of the period before, with the exact difference in words and number.
struct PeriodComparisonBlock: Markup {
    let comparison: PeriodComparison

    var content: some Markup {
        PageSection("与\(comparison.previousTitle)比较", id: "comparison") {
            RecordTable(
                "与\(comparison.previousTitle)比较（单位：元）", showsCaption: false, comparison.rows,
                columns: [
                    RecordColumn("项目") { $0.title },
                    RecordColumn("本期", isNumeric: true) { .number($0.current.grouped) },
                    RecordColumn(comparison.previousTitle, isNumeric: true) { .number($0.previous.grouped) },
                    RecordColumn("增减（系统计算）", isNumeric: true) { .number($0.changeText) },
                ])
        }
    }
}

extension PeriodComparison.Row {
    /// A sign is read by nobody in a hurry: 增加 and 减少 are.
    fileprivate var changeText: String {
        if change.units == 0 { return "持平" }
        let amount = ExactDecimal(units: abs(change.units), scale: change.scale).grouped
        return change.units > 0 ? "增加 \(amount)" : "减少 \(amount)"
    }
}
