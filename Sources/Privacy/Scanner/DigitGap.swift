/// What may stand between the digits of one number, by how it looks.
struct DigitGap: OptionSet {
    let rawValue: UInt8

    /// Nothing is seen: zero-width characters, emphasis marks, inline tags.
    static let invisible = DigitGap(rawValue: 1)
    static let space = DigitGap(rawValue: 2)
    static let hyphen = DigitGap(rawValue: 4)
    static let dot = DigitGap(rawValue: 8)
    static let line = DigitGap(rawValue: 16)
    static let underscore = DigitGap(rawValue: 32)
    /// The border of a cell: a comma, a bar, the tags of a table or list.
    static let cell = DigitGap(rawValue: 64)

    var isVisible: Bool { !subtracting(.invisible).isEmpty }

    /// Marks in a row beyond this are a gap between two numbers.
    private static let most = 4
    private static let longestTag = 64

    /// The gap that begins at a position, with its length in bytes; nil where something else stands there.
    static func read(in text: ScannedBytes, at position: Int) -> (gap: DigitGap, length: Int)? {
        var gap: DigitGap = []
        var end = position
        var visible = 0
        while let (part, length) = one(in: text, at: end) {
            gap.formUnion(part)
            end += length
            if part.isVisible { visible += 1 }
            if visible > most || end - position > 4 * longestTag { return nil }
        }
        return end == position ? nil : (gap, end - position)
    }

    private static func one(in text: ScannedBytes, at position: Int) -> (DigitGap, Int)? {
        switch text[position] {
        case 0x20, 0x09: (.space, 1)
        case 0x0A, 0x0D: (.line, 1)
        case 0x2D: (.hyphen, 1)
        case 0x2E: (.dot, 1)
        case 0x5F: (.underscore, 1)
        case 0x2C, 0x7C: (.cell, 1)
        // The emphasis of Markdown; more stars stand for hidden digits.
        case 0x2A: text.has("***", at: position) ? nil : (.invisible, 1)
        case 0x60, 0x7E: (.invisible, 1)
        case 0x26: reference(in: text, at: position)
        case 0x3C: tag(in: text, at: position)
        case 0x25 where text.has("%20", at: position): (.space, 3)
        case 0xC2, 0xE2, 0xE3, 0xEF, 0xCD, 0xE1: scalar(in: text, at: position)
        default: nil
        }
    }

    private static func scalar(in text: ScannedBytes, at position: Int) -> (DigitGap, Int)? {
        let lead = text[position]
        if lead < 0xE0 {
            return kind(of: UInt32(lead & 0x1F) << 6 | UInt32(text[position + 1] & 0x3F)).map { ($0, 2) }
        }
        let scalar =
            UInt32(lead & 0x0F) << 12 | UInt32(text[position + 1] & 0x3F) << 6 | UInt32(text[position + 2] & 0x3F)
        return kind(of: scalar).map { ($0, 3) }
    }

    private static func kind(of scalar: UInt32) -> DigitGap? {
        switch scalar {
        case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
        case 0x0A, 0x0D, 0x2028, 0x2029: .line
        case 0xAD, 0x034F, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF:
            .invisible
        case 0x2D, 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D, 0x30FC: .hyphen
        case 0x2E, 0xB7, 0x2022, 0x2027, 0x2024, 0x30FB, 0xFF0E, 0xFF65, 0x22C5: .dot
        case 0x5F, 0xFF3F: .underscore
        default: nil
        }
    }

    private static let named: [(StaticString, DigitGap)] = [
        ("&nbsp;", .space), ("&ensp;", .space), ("&emsp;", .space), ("&thinsp;", .space), ("&shy;", .invisible),
        ("&zwnj;", .invisible), ("&zwj;", .invisible), ("&middot;", .dot), ("&ndash;", .hyphen), ("&mdash;", .hyphen),
    ]

    private static func reference(in text: ScannedBytes, at position: Int) -> (DigitGap, Int)? {
        if let reference = DigitReader.reference(in: text, at: position) {
            return kind(of: reference.scalar).map { ($0, reference.length) }
        }
        return named.first { text.has($0.0, at: position) }.map { ($0.1, $0.0.utf8CodeUnitCount) }
    }

    /// The tags that leave the text before and behind them in one line.
    private static let inlineTags: [StaticString] = [
        "a", "abbr", "b", "bdi", "bdo", "code", "data", "del", "em", "font", "i", "ins", "kbd", "mark", "q", "s",
        "samp",
        "small", "span", "strong", "sub", "sup", "u", "var", "wbr",
    ]

    /// The tags between the cells of a row.
    private static let cellTags: [StaticString] = ["td", "th", "dd", "dt", "li"]

    private static func tag(in text: ScannedBytes, at position: Int) -> (DigitGap, Int)? {
        var name = position + 1
        if text[name] == 0x2F { name += 1 }
        guard text[name].isLetter else { return nil }
        var end = name
        while end - position <= longestTag, text[end] != 0x3E {
            guard text[end] != 0, text[end] != 0x3C else { return nil }
            end += 1
        }
        guard text[end] == 0x3E else { return nil }
        var nameEnd = name
        while text[nameEnd].isLetter { nameEnd += 1 }
        let length = end + 1 - position
        if text.has("br", at: name), nameEnd == name + 2 { return (.line, length) }
        if isNamed(cellTags, name..<nameEnd, in: text) { return (.cell, length) }
        return isNamed(inlineTags, name..<nameEnd, in: text) ? (.invisible, length) : nil
    }

    private static func isNamed(_ names: [StaticString], _ range: Range<Int>, in text: ScannedBytes) -> Bool {
        names.contains { $0.utf8CodeUnitCount == range.count && text.has($0, at: range.lowerBound) }
    }
}
