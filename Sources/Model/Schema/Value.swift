/// What one cell holds, once its column's kind has been read out of the text.
public enum Value: Hashable, Encodable, Sendable {
    case text(String)
    case integer(Int)
    case decimal(ExactDecimal)
    case day(Day)
    case period(Period)
    case flag(Bool)
    case choice(CodeSet.Entry)
    case choices([CodeSet.Entry])
    case retention(Retention)
    case list([String])
    case regionCode(RegionCode)
    case regionCodes([RegionCode])
}

extension Value: CustomStringConvertible {
    /// As it stands in a table that is read by people: codes by their labels, dates and numbers in one form.
    public var description: String {
        switch self {
        case .text(let text): text
        case .integer(let number): String(number)
        case .decimal(let number): number.description
        case .day(let day): day.description
        case .period(let period): period.description
        case .flag(let isSet): isSet ? "是" : "否"
        case .choice(let entry): entry.label
        case .choices(let entries): entries.map(\.label).joined(separator: "、")
        case .retention(let retention): retention.description
        case .list(let items): items.joined(separator: "、")
        case .regionCode(let code): code.description
        case .regionCodes(let codes): codes.map(\.description).joined(separator: "、")
        }
    }
}
