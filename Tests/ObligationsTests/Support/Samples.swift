import Diagnostics
import Model

/// Records as tables give them, made of texts: every cell is read by its column's kind.
extension TableSchema {
    func record(_ cells: [String: String]) -> Record {
        Record(
            schema: self, location: Diagnostics.SourceLocation(name + ".csv", line: 2),
            values: columns.map { column in
                guard let text = cells[column.key], !text.isEmpty else { return nil }
                return switch column.kind {
                case .day: Day(text).map { .day($0) }
                case .period: Period(text).map { .period($0) }
                case .regionCode: RegionCode(text).map { .regionCode($0) }
                case .choice(let set): set.entry(for: text).map { .choice($0) }
                case .choices(let set): set.entry(for: text).map { .choices([$0]) }
                case .flag: .flag(text == "是")
                case .integer: Int(text).map { .integer($0) }
                default: .text(text)
                }
            })
    }
}

extension RecordConvertible {
    static func sample(_ cells: [String: String]) -> Self { Self(schema.record(cells)) }
}

extension Day {
    /// Traps on what is no day: a test has to be right about its own dates.
    static func on(_ text: String) -> Day {
        guard let day = Day(text) else { preconditionFailure("\(text) is no day") }
        return day
    }
}

extension Period {
    static func of(_ text: String) -> Period {
        guard let period = Period(text) else { preconditionFailure("\(text) is no period") }
        return period
    }
}

extension RegionCode {
    static func of(_ text: String) -> RegionCode {
        guard let code = RegionCode(text) else { preconditionFailure("\(text) is no code") }
        return code
    }
}

extension Disclosure {
    static func sample(
        _ region: String, _ period: String, _ item: String, published: String, isDraft: Bool = false,
        isReturned: Bool = false
    ) -> Disclosure {
        Disclosure(
            header: .sample([
                "published": published, "draft": isDraft ? "是" : "", "verdict": isReturned ? "退回" : "同意",
            ]), region: .of(region), period: .of(period), item: item, tableFile: nil, textFile: "a.md")
    }
}

extension CalendarEntry {
    static func sample(_ day: String, _ kind: Kind) -> CalendarEntry {
        CalendarEntry(location: .init("calendar.csv"), day: .on(day), kind: kind, name: "")
    }
}

extension Obligation {
    static func sample(
        _ item: String, _ frequency: Frequency, _ deadline: String = "", _ others: [String: String] = [:]
    ) -> Obligation {
        .sample(
            [
                "item": item, "title": item, "category": "村务公开", "frequency": frequency.label, "deadline": deadline,
                "level": "村", "channel": "网站",
            ].merging(others) { $1 })
    }
}

extension Site {
    /// A city, a township, two villages and a community under it; the settings by their keys.
    static func sample(_ settings: [String: String] = [:], _ fill: (inout Records) -> Void) -> Site {
        var records = Records()
        fill(&records)
        let regions = [
            ("9901", "市"), ("990101", "县"), ("990101001", "镇"), ("990101001201", "村"), ("990101001202", "村"),
            ("990101001001", "社区"),
        ].map { Region.sample(["code": $0, "name": $0, "kind": $1]) }
        let cells = ["name": "甲", "owner": "乙"].merging(settings) { $1 }
        return Site(
            settings: SiteSettings(SiteSettings.schema.record(cells), navigation: []), regions: RegionTree(regions),
            records: records)
    }
}
