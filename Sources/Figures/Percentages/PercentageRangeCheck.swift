import Diagnostics
import Model

/// A share lies between 0 and 100 per cent; only growth, completion and yield may leave that range.
enum PercentageRangeCheck: FigureCheck {
    static func findings(in table: FigureTable) -> [Diagnostic] {
        guard table.schema == nil else { return [] }
        return table.columns.indices.flatMap { column -> [Diagnostic] in
            let heading = table.columns[column]
            guard !canExceed(heading.title) else { return [] }
            return table.rows.indices.compactMap { row in
                let cell = table[row, column]
                guard let figure = cell.wide, heading.isPercentage || cell.hasPercentSign,
                    figure.isNegative || figure > WideDecimal(100), !canExceed(table.rows[row].label.name)
                else { return nil }
                return finding(figure, at: table.location(of: .init(row: row, column: column)))
            }
        }
    }

    static func finding(_ figure: WideDecimal, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .percentageRange, at: location, zh: figure.isNegative ? "百分比是负数。" : "百分比超过 100。",
            en: figure.isNegative ? "The percentage is negative." : "The percentage is above 100.")
    }

    /// 增长率, 完成率, 执行率 and the like.
    static func canExceed(_ name: String) -> Bool {
        ["增", "降", "减", "同比", "环比", "完成", "执行", "超", "收益率", "利润率", "回报率", "指数", "速"].contains { name.contains($0) }
    }
}

extension Rule {
    static let percentageRange = Rule(
        "percentage-range", .warning,
        statement: .init(zh: "占比、覆盖率、满意率在 0 到 100 之间。", en: "Shares and rates of coverage lie between 0 and 100."),
        explanation: .init(
            zh: "部分不会大于整体。增长率、完成率、执行率等可以超过 100，不作提醒。",
            en: "A part is no larger than the whole. Growth, completion and the like may exceed 100 and are left alone."
        ),
        remedy: .init(
            zh: "核对分子、分母和小数点；实为增长、完成情况的，在表头写明。",
            en: "Look at both numbers and the point; name growth or completion in the heading."))
}
