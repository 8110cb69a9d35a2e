import Diagnostics
import Model

/// The cells from which a figure was computed, as a person finds them: `第 4—9、12 行`, or `C4:C9、C12` in a sheet.
enum CellPlaces {
    static func text(of places: [FigureTable.Place], in table: FigureTable) -> BilingualText {
        let cells = places.map { place in (row: table.rows[place.row], cell: table[place]) }
        var isSheet = false
        let points = cells.map { row, cell in
            if case .sheet = row.source { isSheet = true }
            return (line: cell.line > 0 ? Int(cell.line) : row.line, column: Int(cell.column))
        }
        if isSheet {
            let names = runs(points.sorted { ($0.column, $0.line) < ($1.column, $1.line) }).map { first, last in
                let (first, last) = (name(first), name(last))
                return first == last ? first : "\(first):\(last)"
            }
            return BilingualText(zh: " " + names.joined(separator: "、"), en: names.joined(separator: ", "))
        }
        let lines = Set(points.map(\.line)).sorted().map { (line: $0, column: 0) }
        let ranges = runs(lines).map { $0.line == $1.line ? "\($0.line)" : "\($0.line)–\($1.line)" }
        return BilingualText(
            zh: "第 \(ranges.joined(separator: "、")) 行",
            en: (lines.count == 1 ? "line " : "lines ") + ranges.joined(separator: ", "))
    }

    private typealias Point = (line: Int, column: Int)

    private static func runs(_ points: [Point]) -> [(Point, Point)] {
        var runs: [(Point, Point)] = []
        for point in points {
            if let last = runs.last, last.1.column == point.column, point.line - last.1.line <= 1 {
                runs[runs.count - 1].1 = point
            } else {
                runs.append((point, point))
            }
        }
        return runs
    }

    private static func name(_ point: Point) -> String {
        RawTable.cellName(line: point.line, column: point.column > 0 ? point.column : nil)
    }
}
