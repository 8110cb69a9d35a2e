import Diagnostics
import Formats
import Foundation
import Model

/// The places of a new portal: one that was named, or the rows of a table that the office has.
public struct AreaTable: Sendable {
    let records: [Record]
    /// Headings of the office's own, such as 级别, that the portal has no use for.
    public private(set) var unused: [ShownName] = []

    public var regions: RegionTree { RegionTree(records.map(Region.init)) }

    /// The place that the portal is about: the topmost, the first by code of several.
    public var top: Region? { regions.roots.first }

    /// A portal of one place.
    public init(_ code: RegionCode, name: String) {
        let kind = OfficeName.kind(ofName: name, level: code.level)
        let values = ["code": Value.regionCode(code), "name": .text(name)]
        records = [
            Record(
                schema: Region.schema, location: SourceLocation("regions.csv", line: 2),
                values: Region.schema.columns.map { column in
                    column.key == "kind" && !kind.isEmpty ? .choice(.init(kind, kind)) : values[column.key]
                })
        ]
    }

    /// Reads a table with the headings of `regions.*`; fails with all that is wrong with it.
    public init(file: String) throws {
        let bytes: [UInt8]
        do {
            bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
        } catch {
            throw AuthoringFailure(
                zh: "无法读取 \(file)：\(error.localizedDescription)",
                en: "Cannot read \(file): \(error.localizedDescription)")
        }
        let read = Self.read(bytes, file: file)
        records = read.records
        unused = read.unused
        // One that resembles a column of ours may be that one misspelt.
        let findings = read.findings.filter { $0.rule.id != Self.unknownColumn || $0.suggestion != nil }
        guard !findings.contains(where: { $0.severity == .error }) else {
            throw AuthoringFailure(
                zh: "区划表 \(file) 有下列问题，改正后再试。",
                en: "The table of areas \(file) has these faults; mend them and try again.",
                findings: findings)
        }
        guard !records.isEmpty else {
            throw AuthoringFailure(zh: "区划表 \(file) 里没有一行。", en: "The table of areas \(file) has no rows.")
        }
    }

    private static let unknownColumn = "unknown-column"

    private static func read(_ bytes: [UInt8], file: String) -> (
        records: [Record], findings: [Diagnostic], unused: [ShownName]
    ) {
        do throws(DiagnosticError) {
            let (tables, problems) = try TableFileReader.read(bytes, file: file, schema: Region.schema)
            let read = RecordReader.read(tables, by: Region.schema)
            let unused = tables.flatMap(\.headings).map(\.text).filter { heading in
                !heading.isEmpty && Region.schema.columnIndex(forHeading: heading) == nil
            }
            return (read.records, problems + read.diagnostics, unused.map { ShownName($0) })
        } catch {
            return ([], [error.diagnostic], [])
        }
    }

    /// The columns that say something, in the order and with the headings of the schema.
    var csv: [UInt8] {
        let columns = Region.schema.columns.indices.filter { column in
            Region.schema.columns[column].isRequired || records.contains { $0.cell(at: column).value != nil }
        }
        return CSVWriter.bytes(
            headings: columns.map { Region.schema.columns[$0].title },
            rows: records.map { record in columns.map { record.cell(at: $0).value?.description ?? "" } })
    }
}
