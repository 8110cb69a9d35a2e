import Model

extension FigureSummary {
    /// Nil where nothing of the table is compared with another; a free table only where its item `isShared` by several levels.
    public init?(_ table: FigureTable, isShared: Bool) {
        let layout: Layout
        let rows: [Row]
        switch table.schema?.name {
        case "statement": (layout, rows) = (.statement, Self.statement(table))
        case "debts": (layout, rows) = (.debts, Self.debts(table))
        case "transactions": (layout, rows) = (.transactions, Self.transactions(table))
        case nil where isShared: (layout, rows) = (.free, Self.cells(table))
        default: return nil
        }
        guard let source = table.rows.first?.source, !rows.isEmpty else { return nil }
        self.init(
            subject: table.subject, layout: layout, source: source,
            comparesWithLastPeriod: table.comparesWithLastPeriod, rows: rows)
    }

    private static func statement(_ table: FigureTable) -> [Row] {
        var seen: [LabelKey: Int] = [:]
        return table.rows.compactMap { row in
            let key = numbered(LabelKey(row.label.name), &seen)
            return Row(
                key, role(row.label), line: row.line, cells: cells(["current", "previous", "cumulative"], row, table))
        }
    }

    private static func role(_ label: RowLabel) -> Role {
        switch label.role {
        case .opening?: .opening
        case .income?: .income
        case .expense?: .expense
        case .closing?: .closing
        case nil: label.name == "年初未分配收益" ? .opening : label.name == "年末未分配收益" ? .closing : .item
        }
    }

    private static func debts(_ table: FigureTable) -> [Row] {
        var seen: [LabelKey: Int] = [:]
        let texts = ["category", "party", "cause"].compactMap { table.column($0) }
        return table.rows.compactMap { row in
            guard row.label.total == nil else { return nil }
            let key = numbered(LabelKey(texts.map { row.cells[$0].text }.joined(separator: "\u{1F}")), &seen)
            return Row(key, .item, line: row.line, cells: cells(["opening", "change", "closing"], row, table))
        }
    }

    private static func transactions(_ table: FigureTable) -> [Row] {
        guard let amount = table.column("amount"), let direction = table.column("direction") else { return [] }
        let account = table.column("account")
        var sums: [LabelKey: [ExactDecimal]] = [:]
        var order: [LabelKey] = []
        for row in table.rows {
            guard let figure = row.cells[amount].figure else { continue }
            let side = row.cells[direction].text == "收" ? 0 : 1
            let name = account.map { RowLabel(row.cells[$0].text).name } ?? ""
            for key in [Self.all] + (name.isEmpty ? [] : [LabelKey(name)]) {
                var pair = sums[key] ?? [ExactDecimal(units: 0), ExactDecimal(units: 0)]
                if sums[key] == nil { order.append(key) }
                // A sum that does not fit in 64 bits is no sum of a village.
                guard let sum = pair[side].adding(figure) else { return [] }
                pair[side] = sum
                sums[key] = pair
            }
        }
        return order.compactMap { key in
            Row(key, .item, line: 0, cells: (sums[key] ?? []).map { ($0, 0) })
        }
    }

    /// The key of the row for all accounts.
    static let all = LabelKey("")

    private static func cells(_ table: FigureTable) -> [Row] {
        var seen: [LabelKey: Int] = [:]
        let columns = table.figureColumns.filter { table.columns[$0].isAdditive }
        return table.rows.flatMap { row in
            columns.compactMap { column in
                let key = numbered(LabelKey(row.label.name, table.columns[column].title), &seen)
                let cell = row.cells[column]
                return Row(key, .item, line: row.line, cells: [(cell.figure, cell.column)])
            }
        }
    }

    private static func cells(_ keys: [String], _ row: FigureTable.Row, _ table: FigureTable) -> [(
        ExactDecimal?, Int32
    )] {
        keys.map { key in table.column(key).map { (row.cells[$0].figure, row.cells[$0].column) } ?? (nil, 0) }
    }

    private static func numbered(_ key: LabelKey, _ seen: inout [LabelKey: Int]) -> LabelKey {
        let count = seen[key, default: 0]
        seen[key] = count + 1
        return key.repeated(count)
    }
}
