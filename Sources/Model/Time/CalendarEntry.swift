import Diagnostics

/// A row of the calendar (放假和调休): a day that is off, or a weekend day that is worked, as the State Council's office announces
/// them each year.
public struct CalendarEntry: Sendable {
    public enum Kind: String, LabelledChoice, Encodable {
        case rest, work

        public var label: String {
            switch self {
            case .rest: "休息日"
            case .work: "工作日"
            }
        }
    }

    public let location: SourceLocation
    public let day: Day
    public let kind: Kind
    /// The holiday that it belongs to.
    public let name: String

    public init(location: SourceLocation, day: Day, kind: Kind, name: String) {
        self.location = location
        self.day = day
        self.kind = kind
        self.name = name
    }
}

extension CalendarEntry: RecordConvertible {
    // Without an identity: two rows of one day are for the calendar's own check, which tells repeating from contradicting.
    public static let schema = TableSchema(
        "calendar", zh: "放假和调休", en: "calendar",
        [
            Column("day", "日期", .day, required: true),
            Column("kind", "类型", .choice(CodeSet(Kind.self)), required: true),
            Column("name", "名称", aliases: ["节日"]),
        ])

    public init(_ record: Record) {
        guard let day = record.day("day"), let kind = record.choice("kind", as: Kind.self) else {
            preconditionFailure("a row of the calendar without its day or kind")
        }
        self.init(location: record.location, day: day, kind: kind, name: record.text("name"))
    }
}
