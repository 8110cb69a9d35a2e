import Testing

@testable import Model
@testable import Pipeline

/// A site whose public record a test reads.
struct RecordedSite {
    let fixture: SiteFixture
    static let table = "disclosure/990101001201/2026-06/finance.csv"
    static let index = "disclosure/990101001201/2026-06/index.csv"
    static let chain = "site/records/990101001201.jsonl"

    init(_ changes: [String: String?] = [:]) throws { fixture = try SiteFixture(changes) }

    func build(_ day: String, jobs: Int = 2, into output: String? = "site") throws -> [String] {
        try fixture.build(asOf: day, jobs: jobs, into: output).findings
    }

    func writeTable(_ amount: String, label: String = "经营收入") throws {
        try fixture.write("项目,行次,本期金额\n\(label),1,\(amount)\n管理费用,2,300.00\n", to: Self.table)
    }

    /// The row of the period's index, with what is said of a change.
    func state(correction: String = "", withdrawal: String = "", handler: String = "") throws {
        try fixture.write(
            "事项代码,标题,公开日期,更正说明,撤下说明,更正经手人\nfinance,2026年6月财务收支,2026-07-15,"
                + "\(correction),\(withdrawal),\(handler)\n", to: Self.index)
    }

    var entries: [LogEntry] {
        get throws { try chain.lines.compactMap(\.entry) }
    }

    var chain: LogChain {
        get throws {
            let region = try #require(RegionCode("990101001201"))
            return LogChain(Array(try fixture.folder.text(Self.chain).utf8), of: region)
        }
    }

    /// Each line as its day and event.
    var events: [String] {
        get throws { try entries.map { "\($0.day) \($0.event.rawValue)" } }
    }

    var text: String { get throws { try fixture.folder.text(Self.chain) } }
}
