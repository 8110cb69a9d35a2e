import Formats
import Model

/// The difference of two tables as they are downloaded: cell by cell where a row is still the same row.
struct TableDifference {
    private static let mostCells = 100
    private static let mostRows = 50

    private let old: RawTable
    private let new: RawTable
    /// The columns that both have: their heading, and where they stand in each.
    private let common: [(heading: String, old: Int, new: Int)]
    private(set) var change = ReviewedTable()

    init(from old: [UInt8], to new: [UInt8]) {
        self.old = Self.table(old)
        self.new = Self.table(new)
        let oldNames = Self.names(self.old)
        let newNames = Self.names(self.new)
        let places = Dictionary(oldNames.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        common = newNames.enumerated().compactMap { place, name in places[name].map { (name, $0, place) } }
        change.addedColumns = newNames.filter { places[$0] == nil }
        change.removedColumns = oldNames.filter { !newNames.contains($0) }
        compareRows()
    }

    private static func table(_ bytes: [UInt8]) -> RawTable {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        return CSVReader.read(bytes.starts(with: mark) ? bytes[3...] : bytes[...], file: "").table
    }

    /// Headings may repeat, as on the two sides of a balance sheet: the second of a name is another column.
    private static func names(_ table: RawTable) -> [String] {
        var counts: [String: Int] = [:]
        return table.headings.map { cell in
            counts[cell.text, default: 0] += 1
            let count = counts[cell.text] ?? 1
            return count == 1 ? cell.text : "\(cell.text)（\(count)）"
        }
    }

    private mutating func compareRows() {
        let oldKeys = old.rows.map { row in common.map { Self.text(row, $0.old) }.joined(separator: "\u{1F}") }
        let newKeys = new.rows.map { row in common.map { Self.text(row, $0.new) }.joined(separator: "\u{1F}") }
        for hunk in SequenceDifference(from: oldKeys, to: newKeys).hunks {
            let pairs = pairs(in: hunk)
            for (before, after) in pairs { addCells(before, after) }
            let (paired, pairedNew) = (Set(pairs.map(\.0)), Set(pairs.map(\.1)))
            for row in hunk.removed where !paired.contains(row) { add(old.rows[row], row: row, isNew: false) }
            for row in hunk.added where !pairedNew.contains(row) { add(new.rows[row], row: row, isNew: true) }
        }
    }

    /// The rows that are the same row: by their first filled cell or, where as many go as come, by their order.
    private func pairs(in hunk: SequenceDifference.Hunk) -> [(Int, Int)] {
        var left = hunk.added
        var pairs: [(Int, Int)] = []
        for row in hunk.removed {
            let label = Self.label(old.rows[row])
            guard let match = left.firstIndex(where: { Self.label(new.rows[$0]) == label }) else { continue }
            pairs.append((row, left.remove(at: match)))
        }
        if pairs.isEmpty, hunk.removed.count == hunk.added.count { return Array(zip(hunk.removed, hunk.added)) }
        return pairs
    }

    private mutating func addCells(_ before: Int, _ after: Int) {
        for column in common {
            let (was, now) = (Self.text(old.rows[before], column.old), Self.text(new.rows[after], column.new))
            guard was != now else { continue }
            change.cellCount += 1
            guard change.cells.count < Self.mostCells else { continue }
            change.cells.append(
                .init(
                    row: after + 1, label: Self.label(new.rows[after]), column: column.heading, before: was, after: now)
            )
        }
    }

    private mutating func add(_ row: RawTable.Row, row position: Int, isNew: Bool) {
        change.rowCount += 1
        guard change.rows.count < Self.mostRows else { return }
        change.rows.append(.init(isNew: isNew, row: position + 1, cells: row.cells.map(\.text)))
    }

    private static func text(_ row: RawTable.Row, _ column: Int) -> String {
        column < row.cells.count ? row.cells[column].text : ""
    }

    private static func label(_ row: RawTable.Row) -> String { row.cells.first { !$0.isBlank }?.text ?? "" }
}
