/// A rectangle of cells such as `A1:C17`; rows and columns from 1.
struct CellRange: Hashable {
    var rows: ClosedRange<Int>
    var columns: ClosedRange<Int>

    /// Nil for what is no range within a sheet's bounds.
    init?(_ text: String) {
        let ends = text.split(separator: ":", maxSplits: 1)
        guard let first = ends.first.flatMap({ Self.cell($0.utf8) }),
            let last = ends.last.flatMap({ Self.cell($0.utf8) }),
            first.row <= last.row, first.column <= last.column
        else { return nil }
        rows = first.row...last.row
        columns = first.column...last.column
    }

    /// The row and column of `C17`, nil for anything else; `$` is passed over.
    static func cell(_ name: some Sequence<UInt8>) -> (row: Int, column: Int)? {
        var (row, column) = (0, 0)
        for byte in name {
            switch byte {
            case 0x41...0x5A where row == 0: column = column * 26 + Int(byte) - 0x40
            case 0x61...0x7A where row == 0: column = column * 26 + Int(byte) - 0x60
            case 0x30...0x39 where column > 0: row = row * 10 + Int(byte) - 0x30
            case UInt8(ascii: "$"): continue
            default: return nil
            }
            guard row <= SheetLimits.rows, column <= SheetLimits.columns else { return nil }
        }
        return row > 0 && column > 0 ? (row, column) : nil
    }
}
