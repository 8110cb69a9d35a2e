import Model

extension FigureTable {
    /// A table of a standard layout from the records that its schema has accepted.
    ///
    /// `headings` are the file's own, which tell 上年 from 上月 where the schema takes both for one column.
    public init(_ records: [Record], headings: [String], of schema: TableSchema, subject: FigureSubject) {
        var titles: [Int: String] = [:]
        for heading in headings {
            if let column = schema.columnIndex(forHeading: heading), titles[column] == nil { titles[column] = heading }
        }
        let columns = schema.columns.enumerated().map { position, column in
            FigureColumn(key: column.key, title: titles[position] ?? column.title)
        }
        let labelColumn = schema.columns.firstIndex { $0.key == "item" }
        let rows = records.map { record in
            let cells = schema.columns.indices.map { Cell(record.cell(at: $0)) }
            return Row(
                source: record.source, line: record.location.row ?? 1, cells: cells,
                label: labelColumn.map { RowLabel(cells[$0].text) } ?? RowLabel(cells))
        }
        self.init(subject: subject, schema: schema, columns: columns, rows: rows)
    }

    /// A table of two sides as one of free layout: the rows of the first, then those of the second, so that what holds in a
    /// statement of one column is asked of it too.
    public init(joiningSidesOf records: [Record], of schema: TableSchema, subject: FigureSubject) {
        let rows = schema.sides.flatMap { side in
            records.compactMap { record -> Row? in
                let cells = side.map { Cell(record.cell(at: $0)) }
                guard let label = cells.first, !label.text.isEmpty else { return nil }
                return Row(
                    source: record.source, line: record.location.row ?? 1, cells: cells, label: RowLabel(label.text))
            }
        }
        let columns = schema.sides[0].map { FigureColumn(key: nil, title: schema.columns[$0].leaf) }
        self.init(subject: subject, schema: nil, columns: columns, rows: rows)
    }

    /// Tables of free layout. The single rows into which YAML and JSON fall become one table; what else stands in one file
    /// stays apart. `number` reads a cell as the rest of the program does.
    public static func free(
        _ tables: [RawTable], subject: FigureSubject, number: (String) -> ExactDecimal?
    ) -> [FigureTable] {
        if tables.count > 1, tables.allSatisfy({ $0.rows.count <= 1 }) {
            return [FigureTable(joining: tables, subject: subject, number: number)]
        }
        return tables.map { FigureTable(joining: [$0], subject: subject, number: number) }
    }

    private init(joining tables: [RawTable], subject: FigureSubject, number: (String) -> ExactDecimal?) {
        var titles: [String] = []
        var positions: [String: Int] = [:]
        for heading in tables.lazy.flatMap(\.headings) where positions[heading.text] == nil {
            positions[heading.text] = titles.count
            titles.append(heading.text)
        }
        let rows = tables.flatMap { table in
            table.rows.map { row in
                var cells = [Cell](
                    repeating: Cell(text: "", figure: nil, line: 0, column: 0), count: titles.count)
                for (heading, cell) in zip(table.headings, row.cells) {
                    if let position = positions[heading.text] { cells[position] = Cell(cell, number: number) }
                }
                return Row(source: table.source, line: row.line, cells: cells, label: RowLabel(cells))
            }
        }
        self.init(
            subject: subject, schema: nil, columns: titles.map { FigureColumn(key: nil, title: $0) }, rows: rows)
    }
}

extension FigureTable.Cell {
    fileprivate init(_ cell: Record.Cell) {
        let (text, figure): (String, ExactDecimal?) =
            switch cell.value {
            case .text(let text)?: (text, nil)
            case .choice(let entry)?: (entry.label, nil)
            case .decimal(let number)?: ("", number)
            case .integer(let number)?: ("", ExactDecimal(units: Int64(number)))
            default: ("", nil)
            }
        self.init(text: text, figure: figure, line: cell.line, column: cell.column)
    }

    fileprivate init(_ cell: RawTable.Cell, number: (String) -> ExactDecimal?) {
        var text = cell.text[...]
        let hasSign = text.hasSuffix("%") || text.hasSuffix("％")
        if hasSign { text = text.dropLast() }
        let figure = number(String(text))
        self.init(
            text: figure == nil ? cell.text : "", figure: figure, hasPercentSign: hasSign && figure != nil,
            line: cell.line, column: cell.column)
    }
}
