import Model

/// The row or rows of headings of a sheet, and the heading of each column.
struct HeadingRows {
    /// Positions among the sheet's visible rows.
    let rows: Range<Int>
    /// The headings by column.
    let texts: [Int: String]

    /// How far down the headings may begin, and how many rows they may have.
    private static let searched = 30
    private static let tallest = 4

    /// By the schema: the rows that name most of its columns, the fewest and first of them; nil where none names any.
    /// Without one: the first row with two filled cells, or the first of a sheet that has one column.
    static func find(in rows: [SheetContent.Row], _ merges: [CellRange], _ schema: TableSchema?) -> HeadingRows? {
        let grid = HeadingGrid(rows.prefix(searched + tallest), merges)
        guard let schema else { return free(in: rows, grid) }
        var best: (headings: HeadingRows, score: Int)?
        for start in rows.indices.prefix(searched) {
            for end in grid.ends(from: start, tallest) {
                let texts = grid.stacks(start..<end).mapValues { text(of: $0, by: schema) }
                let score = Set(texts.values.compactMap { schema.columnIndex(forHeading: $0) }).count
                let isBetter = best.map { score == $0.score ? end - start < $0.headings.rows.count : score > $0.score }
                if isBetter ?? (score > 0) { best = (HeadingRows(rows: start..<end, texts: texts), score) }
            }
        }
        return best?.headings
    }

    private static func free(in rows: [SheetContent.Row], _ grid: HeadingGrid) -> HeadingRows? {
        let start =
            rows.indices.first { rows[$0].cells.count > 1 && !SheetMargin.isRemark(rows[$0]) } ?? rows.indices.first
        guard let start else { return nil }
        // A heading over several columns has others below it, even where nothing beside it is merged downwards.
        let ends = grid.ends(from: start, tallest)
        guard let end = ends.first(where: { $0 > start + 1 || !grid.hasSpanningCell(in: start) }) ?? ends.first else {
            return nil
        }
        return HeadingRows(rows: start..<end, texts: grid.stacks(start..<end).mapValues { $0.joined() })
    }

    /// Of headings one above the other (`收入` over `本月`) the one that the schema knows: joined, else the lowest.
    private static func text(of stack: [String], by schema: TableSchema) -> String {
        let joined = stack.joined()
        let candidates = [joined, stack.suffix(2).joined()] + stack.reversed()
        return candidates.first { schema.columnIndex(forHeading: $0) != nil } ?? joined
    }
}
