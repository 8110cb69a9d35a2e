/// What was kept out of a table to protect persons, for readers to be told; never which column or cell it was.
public struct Concealment: Hashable, Encodable, Sendable {
    public let withheldColumns: Int
    /// Whether cells in the columns that are shown were masked or emptied.
    public let hasMaskedCells: Bool

    /// Nil where nothing was kept out.
    public init?(withheldColumns: Int, hasMaskedCells: Bool) {
        guard withheldColumns > 0 || hasMaskedCells else { return nil }
        self.withheldColumns = withheldColumns
        self.hasMaskedCells = hasMaskedCells
    }
}
