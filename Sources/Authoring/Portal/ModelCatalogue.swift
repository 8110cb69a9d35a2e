import Diagnostics
import Formats
import Model

/// The model disclosure catalogue with its legal bases, and the working calendar: the sample portal's own tables, so that what is
/// mended there is mended in every portal that is made afterwards.
struct ModelCatalogue {
    /// Items that offices of these levels owe. From when they owe them is the portal's to say, not the sample's.
    static func obligations(for levels: Set<RegionLevel>) -> [UInt8] {
        let table = table(PackageResources.obligations_csv, "obligations.csv")
        let schema = Obligation.schema
        func position(_ key: String) -> Int? {
            let title = schema.columns.first { $0.key == key }?.title
            return table.headings.firstIndex { $0.text == title }
        }
        guard let level = position("level"), let start = position("effective_from") else {
            preconditionFailure("the catalogue lost a column")
        }
        let labels = Set(levels.map(\.label))
        let rows = table.rows.map { $0.cells.map(\.text) }.filter { $0.count > start && labels.contains($0[level]) }
        return CSVWriter.bytes(
            headings: table.headings.map(\.text),
            rows: rows.map { row in row.indices.map { $0 == start ? "" : row[$0] } })
    }

    static var bases: [UInt8] { PackageResources.bases_yaml }

    /// The years of which the holidays are known, of those asked for.
    static func knownYears(of years: ClosedRange<Int>) -> [Int] {
        Set(calendarRows(of: years).compactMap { Day($0[0])?.year }).sorted()
    }

    static func calendar(of years: ClosedRange<Int>) -> [UInt8] {
        CSVWriter.bytes(headings: CalendarEntry.schema.columns.map(\.title), rows: calendarRows(of: years))
    }

    private static func calendarRows(of years: ClosedRange<Int>) -> [[String]] {
        table(PackageResources.calendar_csv, "calendar.csv").rows.map { $0.cells.map(\.text) }.filter { row in
            Day(row[0]).map { years.contains($0.year) } ?? false
        }
    }

    private static func table(_ bytes: [UInt8], _ name: String) -> RawTable {
        guard let table = try? TableFileReader.read(bytes, file: name).tables.first else {
            preconditionFailure("\(name) is no table")
        }
        return table
    }
}
