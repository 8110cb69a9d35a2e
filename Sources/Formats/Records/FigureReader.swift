import Model

/// Reads a cell of a table without a schema as a number, by the rules of decimal columns.
public enum FigureReader {
    private static let column = Column("figure", "数", .decimal)

    /// Nil where the text is no number.
    public static func read(_ text: String) -> ExactDecimal? {
        // Most cells of free tables are texts: do not build a message for each.
        guard let first = text.utf8.first, first < 0x3A || first == 0xEF || first == 0xC2 else { return nil }
        guard case .decimal(let number)? = try? ValueReader.read(RawTable.Cell(text, line: 0, column: 0), in: column)
        else { return nil }
        return number
    }
}
