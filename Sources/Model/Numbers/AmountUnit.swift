/// The unit that a heading, a cell or a sheet gives its amounts of money; values are kept in 元.
public enum AmountUnit: Int, Encodable, Sendable, CaseIterable {
    case yuan = 0
    case hundred = 2
    case thousand = 3
    case tenThousand = 4
    case million = 6
    case hundredMillion = 8

    /// The power of ten that it counts 元 by.
    public var exponent: Int { rawValue }

    public var label: String {
        switch self {
        case .yuan: "元"
        case .hundred: "百元"
        case .thousand: "千元"
        case .tenThousand: "万元"
        case .million: "百万元"
        case .hundredMillion: "亿元"
        }
    }

    /// Reads `元`, `万元`, `人民币万元`; nil for anything else, `亩` and `%` included.
    public init?(_ text: some StringProtocol) {
        let name = text.hasPrefix("人民币") ? String(text.dropFirst(3)) : String(text)
        guard let unit = Self.allCases.first(where: { $0.label == name }) else { return nil }
        self = unit
    }

    /// The heading without the unit at its end, and the unit: `金额` and 万元 for `金额(万元)`, `金额（单位：万元）`, `金额/万元`.
    /// The heading's brackets are half-width and it has no spaces.
    public static func parsed(off heading: String) -> (heading: String, unit: AmountUnit)? {
        let stem: Substring
        let name: Substring
        if heading.hasSuffix(")"), let open = heading.lastIndex(of: "(") {
            stem = heading[..<open]
            name = heading[heading.index(after: open)...].dropLast()
        } else if let mark = heading.lastIndex(where: { "/／,，:：".contains($0) }) {
            stem = heading[..<mark]
            name = heading[heading.index(after: mark)...]
        } else {
            return nil
        }
        let unit = name.hasPrefix("单位:") || name.hasPrefix("单位：") ? name.dropFirst(3) : name
        return AmountUnit(unit).map { (String(stem), $0) }
    }
}
