import Figures
import Model

extension TableOutline {
    /// The outline of a table as it may be shown; `schema` is the standard layout that the catalogue names.
    init(_ table: DataTable, schema: TableSchema?) {
        let isInYuan = schema?.columns.contains { $0.unit == .yuan } ?? false
        let labels = (schema?.labels ?? []).compactMap { table.column($0) }
        guard !labels.isEmpty else {
            let side = Self.ledger(table)
            self.init(sides: [side], totals: Self.totals(of: table, side, schema: schema), isInYuan: isInYuan)
            return
        }
        let ends = labels.dropFirst() + [table.columns.count]
        self.init(
            sides: zip(labels, ends).enumerated().map { position, side in
                // What stands before the first label belongs to its side.
                Side(
                    columns: (position == 0 ? 0 : side.0)..<side.1, labelColumn: side.0,
                    labels: Self.statementLabels(table.rows.map { $0[side.0] }))
            }, isInYuan: isInYuan)
    }

    /// A ledger's rows are items, but for those that say that they are sums.
    private static func ledger(_ table: DataTable) -> Side {
        let texts = table.columns.indices.filter { !table.columns[$0].isNumeric }.prefix(3)
        let labels = table.rows.map { row in
            Label(texts.contains { isTotal(row[$0]) } ? .total : .item)
        }
        return Side(columns: table.columns.indices, labelColumn: nil, labels: labels)
    }

    private static func isTotal(_ text: String) -> Bool {
        // Most texts are told by their length or letters alone.
        guard (6...40).contains(text.utf8.count), text.unicodeScalars.contains(where: { $0 == "计" || $0 == "额" }) else {
            return false
        }
        let label = RowLabel(text)
        return label.total != nil || label.name == "总额"
    }

    /// 一、 stands at the edge; 加： and 减： a step in, what they go on with a step more, 其中： one beyond its item.
    private static func statementLabels(_ texts: [String]) -> [Label] {
        let labels = texts.map { RowLabel($0) }
        let isNumbered = labels.contains { $0.level == 1 }
        var afterMark = false
        var indent = 0
        return labels.map { label in
            guard !label.name.isEmpty else { return Label(.item) }
            let isTotal = label.total != nil || label.role != nil
            if label.level == 1 {
                (afterMark, indent) = (false, 0)
                return Label(isTotal ? .total : .heading)
            }
            switch label.mark {
            case .ofWhich: return Label(.item, indent: indent + 1)
            case .add, .subtract: (afterMark, indent) = (true, 1)
            case nil:
                indent = label.level > 1 ? label.level - 1 : afterMark ? 2 : isNumbered && !isTotal ? 1 : 0
            }
            return Label(isTotal ? .total : .item, indent: indent)
        }
    }
}

extension TableOutline {
    /// The totals of a ledger that has none: of columns of money only, as far as every cell that is filled can be read.
    private static func totals(of table: DataTable, _ side: Side, schema: TableSchema?) -> [Total] {
        guard table.rows.count > 1, side.labels.allSatisfy({ $0.rank == .item }) else { return [] }
        let columns = table.columns.indices.filter { column in
            let title = table.columns[column].title
            guard table.columns[column].isNumeric else { return false }
            guard schema != nil else {
                return title.contains("元") && FigureColumn(heading: title).isMoney
                    && FigureColumn(heading: title).isAdditive
            }
            return !notAdded.contains(title)
                && schema?.columns.first { $0.key == table.columns[column].key }?.unit == .yuan
        }
        guard !columns.isEmpty, !isLayered(table, schema) else { return [] }
        func total(_ title: String, of rows: [[String]]) -> Total? {
            let sums = table.columns.indices.map { column in
                columns.contains(column) ? sum(of: rows.map { $0[column] }) : nil
            }
            return sums.contains { $0 != nil } ? Total(title: title, sums: sums) : nil
        }
        // Income and expense, or what is owed and owing, are not added to one another.
        guard let kind = (table.column("direction") ?? (schema?.name == "debts" ? table.column("category") : nil))
        else {
            return [total("合计", of: table.rows)].compactMap { $0 }
        }
        var kinds: [String] = []
        for row in table.rows where !kinds.contains(row[kind]) { kinds.append(row[kind]) }
        return kinds.compactMap { name in
            total("\(["收": "收入", "支": "支出"][name] ?? name)合计", of: table.rows.filter { $0[kind] == name })
        }
    }

    private static let notAdded: Set<String> = ["标准"]

    /// A free table with 一、 or 其中： holds its own sums.
    private static func isLayered(_ table: DataTable, _ schema: TableSchema?) -> Bool {
        guard schema == nil else { return schema?.name == "trial_balance" }
        guard let text = table.columns.indices.first(where: { !table.columns[$0].isNumeric }) else { return false }
        return table.rows.contains { row in
            let label = RowLabel(row[text])
            return label.level > 0 || label.mark != nil
        }
    }

    private static func sum(of cells: [String]) -> ExactDecimal? {
        let filled = cells.filter { !$0.isEmpty }
        let figures = filled.compactMap { ExactDecimal($0) }
        return figures.isEmpty || figures.count < filled.count ? nil : figures.sum
    }
}
