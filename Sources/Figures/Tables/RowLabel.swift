/// What a row's label says of its place in the table: `减：（一）管理费用` is an item of the second level that is taken off.
public struct RowLabel: Sendable {
    public enum Mark: Sendable { case add, subtract, ofWhich }

    public enum Total: Sendable {
        /// 合计、总计、共计 alone, for the whole table.
        case whole
        /// 小计 alone, for what stands since the last one.
        case part
        /// 收入合计 and the like: what it sums is in its name.
        case named
        /// 本页合计, 累计: neither a total of the rows nor one of them.
        case running
    }

    /// 1 for 一、, 2 for （一）, 3 for 1. and 4 for （1）; 0 without a number.
    public let level: Int
    public let mark: Mark?
    /// What is left without blanks, numbers, marks and brackets.
    public let name: String
    public let total: Total?
    /// What the row is in a statement; looked up once, for every check asks for it.
    public let role: StatementRole?

    public init(_ text: String) {
        let scalars = Self.halfWidth(text)
        var rest = scalars[...]
        var (level, mark): (Int, Mark?) = (0, nil)
        while true {
            if let (found, length) = Self.ordinal(rest), level == 0, length < rest.count {
                level = found
                rest = rest.dropFirst(length)
            } else if let (found, length) = Self.mark(rest), mark == nil {
                mark = found
                rest = rest.dropFirst(length)
            } else {
                break
            }
        }
        if let bracket = rest.dropFirst().firstIndex(of: "(") { rest = rest[..<bracket] }
        while rest.last == ":" { rest = rest.dropLast() }
        self.level = level
        self.mark = mark
        // Most labels are their own names.
        name =
            rest.count == scalars.count && rest.elementsEqual(text.unicodeScalars)
            ? text : String(String.UnicodeScalarView(rest))
        total = Self.total(name)
        role = StatementRole(name: name)
    }

    /// The label of a row of a ledger: its first text, or the total among its first texts.
    init(_ cells: [FigureTable.Cell]) {
        let texts = cells.lazy.filter { $0.figure == nil && !$0.text.isEmpty }.map(\.text).prefix(3)
        let label = texts.first { Self.total(RowLabel.endsLikeTotal($0) ? RowLabel($0).name : "") != nil }
        self.init(label ?? texts.first ?? "")
    }

    private static func endsLikeTotal(_ text: String) -> Bool {
        text.utf8.count < 40 && text.unicodeScalars.contains("计")
    }

    private static func total(_ name: String) -> Total? {
        guard name.unicodeScalars.contains("计") else { return nil }
        if name.contains("累计") || name.hasPrefix("本页") { return .running }
        if wholes.contains(name) { return .whole }
        if name == "小计" { return .part }
        return ["合计", "总计", "共计", "小计"].contains { name.hasSuffix($0) } ? .named : nil
    }

    private static let wholes: Set<String> = ["合计", "总计", "共计", "总合计", "合计数", "合计金额"]

    private static func halfWidth(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.compactMap { scalar in
            if isBlank(scalar) { return nil }
            guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
            return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        }
    }

    /// ASCII blanks, the full-width one that aligns labels, and those of typesetting.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value <= 0x20 || scalar.value == 0xA0 || scalar.value == 0x3000
            || (0x2000...0x200B).contains(scalar.value)
    }

    private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": true
        default: false
        }
    }

    private static func ordinal(_ text: ArraySlice<Unicode.Scalar>) -> (level: Int, length: Int)? {
        guard let first = text.first else { return nil }
        if (0x2460...0x2473).contains(first.value) { return (4, 1) }
        let isBracketed = first == "("
        let inner = isBracketed ? text.dropFirst() : text
        let words = inner.prefix { isNumeral($0) }.count
        let digits = inner.prefix { (0x30...0x39).contains($0.value) }.count
        let length = max(words, digits)
        guard length > 0, let end = inner.dropFirst(length).first else { return nil }
        if isBracketed { return end == ")" ? (words > 0 ? 2 : 4, length + 2) : nil }
        guard end == "、" || end == "." else { return nil }
        // `1.5亩` is no number of a row.
        if let next = inner.dropFirst(length + 1).first, end == ".", (0x30...0x39).contains(next.value) { return nil }
        return (words > 0 ? 1 : 3, length + 1)
    }

    private static let marks: [([Unicode.Scalar], Mark)] = [
        (Array("加:".unicodeScalars), .add), (Array("减:".unicodeScalars), .subtract),
        (Array("其中:".unicodeScalars), .ofWhich), (Array("其中".unicodeScalars), .ofWhich),
    ]

    private static func mark(_ text: ArraySlice<Unicode.Scalar>) -> (mark: Mark, length: Int)? {
        marks.first { text.starts(with: $0.0) && text.count > $0.0.count }.map { ($0.1, $0.0.count) }
    }
}
