/// What a sheet holds, empty cells left out.
struct SheetContent {
    struct Cell {
        enum Kind {
            case text
            case number
            case date
            /// An error such as `#REF!`, by its name.
            case error(String)
            /// A formula whose result was not stored.
            case formula
        }

        let column: Int
        var text: String
        let kind: Kind
    }

    struct Row {
        let line: Int
        var cells: [Cell]
        let isHidden: Bool
    }

    /// Rows with a filled cell, in order.
    var rows: [Row] = []
    /// Whether each column is hidden, by its number; empty where none is.
    private var hiddenColumns: [Bool] = []
    var merges: [CellRange] = []
    /// Whether pictures, charts or text boxes lie over the cells.
    var hasDrawing = false

    var hasHiddenColumns: Bool { !hiddenColumns.isEmpty }

    func isHidden(column: Int) -> Bool { column < hiddenColumns.count && hiddenColumns[column] }

    mutating func hide(columns: ClosedRange<Int>) {
        if hiddenColumns.isEmpty { hiddenColumns = Array(repeating: false, count: SheetLimits.columns + 1) }
        for column in columns.clamped(to: 1...SheetLimits.columns) { hiddenColumns[column] = true }
    }
}

extension SheetContent.Cell {
    /// Whether its text names what stands in the rows beside it, rather than counts it.
    var isLabel: Bool {
        switch kind {
        case .date: true
        // A number stored as text is a number all the same.
        case .text: !text.contains { $0.isNumber } || text.contains { $0.isLetter }
        case .number, .error, .formula: false
        }
    }

    var isUnreadable: Bool {
        switch kind {
        case .error, .formula: true
        case .text, .number, .date: false
        }
    }
}
