import Diagnostics
import Model

/// Records for view models, made as tables make them: every cell is written as text or number and read by its column.
enum SampleCell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral
{
    case text(String)
    case integer(Int)
    case flag(Bool)
    case list([String])

    init(stringLiteral text: String) { self = .text(text) }
    init(integerLiteral number: Int) { self = .integer(number) }
    init(booleanLiteral flag: Bool) { self = .flag(flag) }
    init(arrayLiteral texts: String...) { self = .list(texts) }

    func value(as kind: Column.Kind) -> Value? {
        switch (self, kind) {
        case (.integer(let number), .decimal): .decimal(ExactDecimal(units: Int64(number)))
        case (.integer(let number), _): .integer(number)
        case (.flag(let flag), _): .flag(flag)
        case (.list(let texts), .regionCodes): .regionCodes(texts.compactMap { RegionCode($0) })
        case (.list(let texts), _): .list(texts)
        case (.text(let text), .day): Day(text).map { .day($0) }
        case (.text(let text), .period): Period(text).map { .period($0) }
        case (.text(let text), .decimal): ExactDecimal(text).map { .decimal($0) }
        case (.text(let text), .regionCode): RegionCode(text).map { .regionCode($0) }
        case (.text(let text), .choice(let set)): set.entry(for: text).map { .choice($0) }
        case (.text(let text), .choices(let set)):
            .choices(text.split(separator: "、").compactMap { set.entry(for: $0) })
        case (.text(let text), _): .text(text)
        }
    }
}

extension TableSchema {
    func record(_ cells: [String: SampleCell]) -> Record {
        Record(
            schema: self, location: SourceLocation("sample.csv", line: 2),
            values: columns.map { cells[$0.key]?.value(as: $0.kind) })
    }
}

extension RecordConvertible {
    static func sample(_ cells: [String: SampleCell]) -> Self { Self(schema.record(cells)) }
}

extension TextRecordConvertible {
    static func sample(_ cells: [String: SampleCell]) -> Self { Self(schema.record(cells), body: nil) }
}

extension SiteSettings {
    static func sample(_ cells: [String: SampleCell]) -> SiteSettings {
        SiteSettings(schema.record(cells), navigation: [])
    }
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
