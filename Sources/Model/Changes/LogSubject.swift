/// What a line of the public record speaks of, within its place.
public enum LogSubject: Hashable, Encodable, Sendable, Comparable {
    case disclosure(Period, item: String)
    case notice(String)

    /// Disclosures before notices, each by their names.
    public static func < (a: LogSubject, b: LogSubject) -> Bool { a.order < b.order }

    private var order: (Int, String, String) {
        switch self {
        case .disclosure(let period, let item): (0, period.description, item)
        case .notice(let code): (1, code, "")
        }
    }
}
