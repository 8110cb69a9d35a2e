import Diagnostics
import Model

/// Rows 合计, 小计, 总计 of ledgers and free tables are the sums of the rows they stand for.
enum TableTotalCheck: FigureCheck {
    static func findings(in table: FigureTable) -> [Diagnostic] {
        guard !table.isStandard("statement") else { return [] }
        let totals = table.rows.indices.filter { row in
            let label = table.rows[row].label
            return label.total != nil && label.total != .running && label.role == nil
        }
        guard !totals.isEmpty else { return [] }
        let columns = table.figureColumns.filter { table.columns[$0].isAdditive }
        return TotalRowJudgement(totals, columns: columns, in: table).broken(isCertain: false).flatMap { equation in
            equation.findings(
                table.schema == nil ? .inferredSum : .tableTotal, in: table, zh: "合计行的这一格应为所列各行之和",
                en: "The total should be the sum of the rows it stands for")
        }
    }
}

extension Rule {
    static let tableTotal = Rule(
        "table-total",
        statement: .init(zh: "台账的合计等于各行之和。", en: "The total of a ledger is the sum of its rows."),
        explanation: .init(
            zh: "合计与明细不符，村民无法判断哪个数是真的；常见原因是加了行而没有改合计，或把“本页合计”写成了“合计”。",
            en:
                "Where the total and the rows differ, nobody can tell which is true; often a row was added and the total left, or 本页合计 was written as 合计."
        ),
        remedy: .init(zh: "重新计算合计，或改正写错的一行。", en: "Compute the total anew, or mend the row that is wrong."),
        basis: .init(
            zh: "农村集体经济组织财务公开规定（农经发〔2011〕13号）：公开内容真实完整",
            en:
                "Rules on financial disclosure of rural collectives (农经发〔2011〕13号): what is disclosed is true and complete"
        ))

    static let inferredSum = Rule(
        "inferred-sum", .warning,
        statement: .init(
            zh: "自由格式的表中，合计、余额等于构成它的各格。", en: "In a table of free layout, totals and balances follow from their parts."),
        explanation: .init(
            zh: "表没有标准格式，构成关系是由表头、行名和其余各格推断的，所以只作提醒。",
            en:
                "The layout is no standard one: what adds up was inferred from headings, labels and the other cells, so this warns only."
        ),
        remedy: .init(
            zh: "核对这一格和所列各格；关系推断有误的，改写行名或表头（如“其中：”“小计”“本页合计”）。",
            en: "Compare the cells; where they were not meant to add up, say so in the label or heading (其中, 小计, 本页合计)."
        ),
        basis: .init(
            zh: "村民委员会组织法（2018年文本）第三十条：保证所公布事项的真实性",
            en: "Organic Law of Villagers Committees (2018 text), art. 30: what is published is true"))
}
