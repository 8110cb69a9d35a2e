/// Steps back from a number over what stands between it and the words about it.
enum TextBefore {
    /// Before the letters, digits and hyphens that are joined to the number, such as the `HT-2026-` of a contract.
    static func tokenStart(before position: Int, in text: ScannedBytes) -> Int {
        var start = position
        while start > 0, position - start < 48 {
            let byte = text[start - 1]
            guard byte.isDigit || byte.isLetter || byte == 0x2D || byte == 0x5F || byte == 0x2F else { break }
            start -= 1
        }
        return start
    }

    private static let passed: [StaticString] = [
        "：", "（", "　", "为", "是", "【", "“", "「", "№", "\u{A0}", "\u{200B}", "\u{FEFF}", "＝", "(", "→", "|",
    ]

    /// Before spaces, colons, brackets, quotes and tags: where the label of a value ends.
    static func labelEnd(before position: Int, in text: ScannedBytes) -> Int {
        var end = position
        while end > 0, position - end < 120 {
            switch text[end - 1] {
            case 0x20, 0x09, 0x0A, 0x0D, 0x3A, 0x3D, 0x22, 0x27, 0x28, 0x23, 0x5B, 0x2A, 0x7C, 0x5C: end -= 1
            case 0x3E:
                guard let tag = tagStart(endingAt: end, in: text) else { return end }
                end = tag
            default:
                guard let length = text.length(ofAny: passed, endingAt: end) else { return end }
                end -= length
            }
        }
        return end
    }

    private static func tagStart(endingAt end: Int, in text: ScannedBytes) -> Int? {
        var start = end - 1
        while start > 0, end - start < 96 {
            start -= 1
            if text[start] == 0x3C { return start }
        }
        return nil
    }
}
