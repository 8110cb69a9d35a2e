/// Digits that belong to an escape before a number: `%E4%BA%9113…` and `"\u200b13…"` in addresses and scripts.
enum EscapeOverlap {
    private static let forms: [(mark: StaticString, digits: Int)] = [("%", 2), ("\\u", 4), ("\\x", 2)]

    /// How many of the digits from `position` on are the end of an escape.
    static func digits(at position: Int, in text: ScannedBytes) -> Int {
        for (mark, length) in forms {
            for inside in 0..<length where text.has(mark, endingAt: position - inside) {
                let first = position - inside
                return (first..<first + length).allSatisfy { text[$0].isHexadecimal } ? length - inside : 0
            }
        }
        return 0
    }

    /// Whether an escape ends just before a position.
    static func endsEscape(at position: Int, in text: ScannedBytes) -> Bool {
        forms.contains { mark, length in
            text.has(mark, endingAt: position - length)
                && (position - length..<position).allSatisfy { text[$0].isHexadecimal }
        }
    }
}
