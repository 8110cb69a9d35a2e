import HTML
import Model

/// The main figures of a statement beside those of the period before, with the exact difference in words and number.
struct PeriodComparisonBlock: Markup {
    let comparison: PeriodComparison

    var content: some Markup {
        PageSection("与\(comparison.previousTitle)比较", id: "comparison") {
            TableFrame(
                "与\(comparison.previousTitle)比较（系统计算，单位：元）",
                headings: ["项目"] + ["本期", comparison.previousTitle, "增减"].map { TableHeading($0, isNumeric: true) },
                class: "narrow compared"
            ) {
                ForEach(comparison.rows) { row in
                    tr {
                        th(.scope("row")) { row.title }
                        td(.class("number")) { row.current.grouped }
                        td(.class("number")) { row.previous.grouped }
                        td(.class("number")) { row.changeText }
                    }
                }
            }
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
