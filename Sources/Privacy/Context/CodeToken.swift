/// Whether digits are part of a longer name for machines, such as a hash or a product's code.
enum CodeToken {
    /// Letters that stand directly before a number and still leave it a number.
    private static let labels: [StaticString] = [
        "TEL", "Tel", "PHONE", "Phone", "MOB", "MOBILE", "Mobile", "SJ", "SJH", "DH", "QQ", "WX", "VX", "v", "V", "ID",
        "SFZ",
    ]
    private static let units: [StaticString] = ["px", "ms", "em", "rem", "kg", "km", "kW", "kw", "vh", "vw", "th", "n"]

    static func contains(_ range: Range<Int>, in text: ScannedBytes) -> Bool {
        isHash(around: range, in: text) || hasCodeBefore(range.lowerBound, in: text)
            || hasCodeAfter(range.upperBound, in: text)
    }

    /// A run of hexadecimal digits with letters among them, long enough not to be a word beside a number.
    static func isHash(around range: Range<Int>, in text: ScannedBytes) -> Bool {
        var start = range.lowerBound
        var end = range.upperBound
        var hasLetters = false
        while text[start - 1].isDigit || text[start - 1].isLetter {
            guard text[start - 1].isHexadecimal else { return false }
            hasLetters = hasLetters || text[start - 1].isLetter
            start -= 1
        }
        while text[end].isDigit || text[end].isLetter {
            guard text[end].isHexadecimal else { return false }
            hasLetters = hasLetters || text[end].isLetter
            end += 1
        }
        return hasLetters && end - start > range.count + 1
    }

    private static func hasCodeBefore(_ position: Int, in text: ScannedBytes) -> Bool {
        guard text[position - 1].isLetter, !EscapeOverlap.endsEscape(at: position, in: text) else { return false }
        var start = position
        while text[start - 1].isLetter, !EscapeOverlap.endsEscape(at: start, in: text) { start -= 1 }
        if labels.contains(where: { $0.utf8CodeUnitCount == position - start && text.has($0, at: start) }) {
            return false
        }
        // A word in small letters is a name or a label (zhangsan138…), one letter or capitals are a code (KF138…).
        return position - start < 2 || !text[position - 1].isLowercase
            || (text[start - 1].isDigit && !EscapeOverlap.endsEscape(at: start, in: text))
    }

    private static func hasCodeAfter(_ position: Int, in text: ScannedBytes) -> Bool {
        guard text[position].isLetter else { return false }
        if text[position].isUppercase { return true }
        var end = position
        while text[end].isLetter { end += 1 }
        return units.contains { $0.utf8CodeUnitCount == end - position && text.has($0, at: position) }
    }
}
