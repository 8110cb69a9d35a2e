/// What one cell holds, once its column's kind has been read out of the text.
public enum Value: Hashable, Sendable {
    case text(String)
    case integer(Int)
    case decimal(ExactDecimal)
    case day(Day)
    case period(Period)
    case flag(Bool)
    case choice(CodeSet.Entry)
    case list([String])
    case regionCode(RegionCode)
    case regionCodes([RegionCode])
}
