import Diagnostics
import Model

/// What later checks need of a disclosure's table, without its texts: a few dozen bytes a row, so that all disclosures of a
/// city fit in memory.
public struct FigureSummary: Sendable {
    enum Layout: UInt8, Sendable {
        /// Columns: this period, last period, year to date.
        case statement
        /// Columns: opening, change, closing; a row a debt.
        case debts
        /// Columns: income, expense; a row an account, and one for all.
        case transactions
        /// One column: a row a cell that can be added up over places.
        case free
    }

    enum Role: UInt8, Sendable { case item, opening, income, expense, closing }

    struct Row: Sendable {
        let key: LabelKey
        let role: Role
        let scale: UInt8
        /// A bit for each column that is filled.
        let filled: UInt8
        let line: Int32
        private let places: (UInt16, UInt16, UInt16)
        private let units: (Int64, Int64, Int64)

        init?(_ key: LabelKey, _ role: Role, line: Int, cells: [(figure: ExactDecimal?, column: Int32)]) {
            precondition(cells.count <= 3)
            let scale = cells.compactMap { $0.figure?.scale }.max() ?? 0
            var (filled, units, places): (UInt8, [Int64], [UInt16]) = (0, [0, 0, 0], [0, 0, 0])
            for (index, cell) in cells.enumerated() {
                guard let figure = cell.figure, let scaled = figure.scaled(to: scale) else { continue }
                filled |= 1 << index
                units[index] = scaled
                places[index] = UInt16(clamping: cell.column)
            }
            guard filled != 0 else { return nil }
            self.init(
                key: key, role: role, scale: UInt8(scale), filled: filled, line: Int32(clamping: line), places: places,
                units: units)
        }

        /// Of each of three columns.
        init(
            key: LabelKey, role: Role, scale: UInt8, filled: UInt8, line: Int32, places: [UInt16], units: [Int64]
        ) {
            self.key = key
            self.role = role
            self.scale = scale
            self.filled = filled
            self.line = line
            self.places = (places[0], places[1], places[2])
            self.units = (units[0], units[1], units[2])
        }

        subscript(column: Int) -> ExactDecimal? {
            guard filled & 1 << column != 0 else { return nil }
            return ExactDecimal(units: units(column), scale: Int(scale))
        }

        func units(_ column: Int) -> Int64 { column == 0 ? units.0 : column == 1 ? units.1 : units.2 }

        func place(_ column: Int) -> UInt16 { column == 0 ? places.0 : column == 1 ? places.1 : places.2 }
    }

    public let subject: FigureSubject
    let layout: Layout
    let source: RawTable.Source
    /// Whether a statement's second column is the period before.
    let comparesWithLastPeriod: Bool
    let rows: [Row]

    func row(_ role: Role) -> Row? { rows.first { $0.role == role } }

    func location(_ row: Row, _ column: Int) -> SourceLocation {
        let place = Int(row.place(column))
        return source.location(line: Int(row.line), column: place > 0 ? place : nil)
    }
}
