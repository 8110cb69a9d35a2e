import Diagnostics
import Model
import Testing

@testable import Pipeline

@Suite("Hotline figures of a few calls")
struct HotlineProtectionTests {
    private let regions = RegionTree(
        ["9901", "990101", "990102", "990103"].map {
            Region(Region.schema.sampleRecord(["code": $0, "name": $0]))
        })

    private func figures(_ region: String, _ kind: String, _ accepted: Int) -> HotlineFigures {
        HotlineFigures(
            HotlineFigures.schema.sampleRecord(
                ["region": region, "kind": kind, "period": "2025"], ["accepted": accepted, "completed": accepted]))
    }

    @Test("a small kind hides all kinds of the place and of another, never the sum")
    func small() {
        let rows = [
            figures("9901", "举报", 33), figures("9901", "咨询", 270), figures("990101", "举报", 3),
            figures("990101", "咨询", 90), figures("990102", "举报", 10), figures("990102", "咨询", 60),
            figures("990103", "举报", 20), figures("990103", "咨询", 120), figures("990101", "合计", 93),
        ]
        let shown = HotlineProtection(figures: rows, regions: regions, limit: 5).protected()
        #expect(shown.map(\.accepted) == [33, 270, nil, nil, nil, nil, 20, 120, 93])
        #expect(shown.filter(\.isWithheld).count == 4)
    }
}

extension TableSchema {
    /// A record of texts read by their columns, and numbers.
    fileprivate func sampleRecord(_ texts: [String: String], _ numbers: [String: Int] = [:]) -> Record {
        Record(
            schema: self, location: SourceLocation("sample.csv", line: 2),
            values: columns.map { column in
                if let number = numbers[column.key] { return .integer(number) }
                guard let text = texts[column.key] else { return nil }
                switch column.kind {
                case .regionCode: return RegionCode(text).map { .regionCode($0) }
                case .period: return Period(text).map { .period($0) }
                case .choice(let set): return set.entry(for: text).map { .choice($0) }
                default: return .text(text)
                }
            })
    }
}
