import Diagnostics
import Model

/// A rate beside its numerator and denominator is their quotient: 办结率 of 办结 and 受理, 满意率 of 满意 and 参评.
enum RateCheck: FigureCheck {
    private typealias Reading = (rows: [(row: Int, ratio: Ratio)], count: Int, isNamed: Bool)

    static func findings(in table: FigureTable) -> [Diagnostic] {
        guard table.schema == nil else { return [] }
        let figures = table.figureColumns
        let counts = figures.filter { table.columns[$0].isAdditive }
        return figures.filter { table.columns[$0].isPercentage }.flatMap { rate -> [Diagnostic] in
            let readings = counts.filter { isNumerator($0, of: rate, in: table) }.flatMap { numerator in
                counts.filter { $0 != numerator }.map { reading(rate, numerator, $0, in: table) }
            }
            // Which denominator is meant, the rows tell; 分子 and 分母 say it themselves.
            let best = readings.max { a, b in a.isNamed != b.isNamed ? b.isNamed : a.count < b.count }
            guard let best, best.isNamed || (best.count > 1 && best.count * 2 > best.rows.count) else { return [] }
            return best.rows.filter { $0.ratio.holds == false }.compactMap { row, ratio in
                ratio.difference.map { difference in
                    Diagnostic(
                        .rate, at: table.location(of: .init(row: row, column: rate)),
                        zh: "这个比率应由同一行的数算出，相差 \(difference) 个百分点。",
                        en:
                            "The rate should follow from the numbers of its row; the difference is \(difference) points."
                    )
                }
            }
        }
    }

    private static func isNumerator(_ column: Int, of rate: Int, in table: FigureTable) -> Bool {
        let stem = bare(table.columns[column].stem)
        let base = ["率", "比例", "占比", "百分比", "(%)"].reduce(table.columns[rate].stem) { name, ending in
            name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : name
        }
        return stem == "分子" || (!stem.isEmpty && (base.hasSuffix(stem) || stem.hasPrefix(base) && !base.isEmpty))
    }

    /// 满意 of 满意人数, 办结 of 办结件数.
    private static func bare(_ stem: String) -> String {
        for ending in ["人数", "户数", "件数", "份数", "票数", "次数", "数"] where stem.hasSuffix(ending) {
            return String(stem.dropLast(ending.count))
        }
        return stem
    }

    private static func reading(_ rate: Int, _ numerator: Int, _ denominator: Int, in table: FigureTable) -> Reading {
        let rows = table.rows.indices.compactMap { row -> (row: Int, ratio: Ratio)? in
            guard let stated = table[row, rate].figure, let top = table.figure(row, numerator),
                let bottom = table.figure(row, denominator), bottom != .zero
            else { return nil }
            return (row, Ratio(stated: stated, numerator: top, denominator: bottom))
        }
        let isNamed = table.columns[numerator].stem == "分子" && table.columns[denominator].stem == "分母"
        return (rows, rows.count { $0.ratio.holds == true }, isNamed)
    }
}

extension Rule {
    static let rate = Rule(
        "rate", .warning,
        statement: .init(zh: "比率等于同一行的分子除以分母。", en: "A rate is the quotient of the numbers in its row."),
        explanation: .init(
            zh: "按所写的小数位四舍五入后核对；哪两列是分子、分母，由表头和多数行推断。",
            en: "Compared in the digits shown; which columns are meant is inferred from the headings and most rows."),
        remedy: .init(zh: "重新计算比率，或改正分子、分母。", en: "Compute the rate anew, or mend the numbers."))
}
