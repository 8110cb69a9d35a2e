extension RawTable {
    /// The same table with headings that can be told apart: in the official layout both sides of a balance sheet have a 年初余额,
    /// and the second means the second side's.
    public func tellingSidesApart(by schema: TableSchema) -> RawTable {
        guard schema.sides.count > 1 else { return self }
        var taken: Set<Int> = []
        let headings = headings.map { heading -> Cell in
            guard let column = schema.columnIndex(forHeading: heading.text) else { return heading }
            if taken.insert(column).inserted { return heading }
            let twin = schema.columns.indices.first {
                $0 > column && schema.columns[$0].leaf == schema.columns[column].leaf && !taken.contains($0)
            }
            guard let twin else { return heading }
            taken.insert(twin)
            return Cell(
                schema.columns[twin].title, items: heading.items, line: Int(heading.line), column: Int(heading.column))
        }
        return RawTable(source: source, headings: headings, rows: rows, unit: unit)
    }
}
