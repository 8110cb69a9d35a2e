import Diagnostics
import Model
import Testing

@testable import Figures

/// Disclosures of one or more places, to be compared with each other; each has a file named for place, period and item.
struct SampleSeries {
    private var summaries: [FigureSummary] = []
    var regions = RegionTree([])

    mutating func add(
        _ layout: String?, _ csv: String, _ period: String, region: String = "990101001201", item: String = "finance"
    ) throws {
        let subject = try SampleTable.subject(period, region: region, item: item)
        let source = RawTable.Source.text(file: "\(region)/\(period)/\(item).csv")
        let table =
            try layout.map { try SampleTable.standard($0, csv, subject, source: source) }
            ?? SampleTable.free(csv, subject, source: source)
        summaries.append(try #require(FigureSummary(table, isShared: true)))
    }

    /// The findings as `period/item.csv:line:column id`.
    var found: [String] {
        findings.map { finding in
            let place = finding.location.description.split(separator: "/").dropFirst().joined(separator: "/")
            return "\(place) \(finding.rule.id)"
        }
    }

    var findings: [Diagnostic] { findings(in: summaries) }

    /// The same, had they been kept as bytes since an earlier build.
    func rememberedFindings() throws -> [Diagnostic] {
        findings(in: try summaries.map { try #require(FigureSummary(packed: $0.packed, of: $0.subject)) })
    }

    /// Of each disclosure, as bytes.
    var packed: [(bytes: FigureSummary.Packed, subject: FigureSubject)] { summaries.map { ($0.packed, $0.subject) } }

    private func findings(in summaries: [FigureSummary]) -> [Diagnostic] {
        CrossChecks.findings(in: summaries, regions: regions).sorted()
    }
}

extension RegionTree {
    /// Places that are named by their codes alone.
    static func of(_ codes: [String], households: [String: Int] = [:]) throws -> RegionTree {
        RegionTree(
            try codes.map { code in
                let cells: [Record.Cell] = Region.schema.columns.map { column in
                    switch column.key {
                    case "code": .init(RegionCode(code).map { .regionCode($0) }, line: 2, column: 1)
                    case "name": .init(.text(code), line: 2, column: 2)
                    case "households": .init(households[code].map { .integer($0) }, line: 2, column: 3)
                    default: .empty
                    }
                }
                _ = try #require(RegionCode(code))
                return Region(Record(schema: Region.schema, location: .init("regions.csv", line: 2), cells: cells))
            })
    }
}
