/// The text of a deadline in one spelling: half-width, numbers in digits, no spaces, nothing in brackets.
enum DeadlineText {
    static let separators: Set<Character> = [",", ";", "、", "。"]

    static func normalized(_ text: String) -> String {
        var result = ""
        var numeral = ""
        var depth = 0
        for character in text {
            let character = halfWidth(character)
            switch character {
            case "(": depth += 1
            case ")": depth = max(0, depth - 1)
            case _ where depth > 0 || character.isWhitespace: break
            case _ where values[character] != nil: numeral.append(character)
            default:
                result += digits(of: numeral)
                numeral = ""
                result.append(character)
            }
        }
        return result + digits(of: numeral)
    }

    private static func halfWidth(_ character: Character) -> Character {
        guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return character }
        // U+FF01…U+FF5E are ASCII moved by a fixed step.
        return (0xFF01...0xFF5E).contains(scalar.value)
            ? Unicode.Scalar(scalar.value - 0xFEE0).map { Character($0) } ?? character : character
    }

    private static let values: [Character: Int] = [
        "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
        "百": 100,
    ]

    /// 十五 → 15, 二十 → 20, 一百二十 → 120, 二〇 → 20.
    private static func digits(of numeral: String) -> String {
        guard !numeral.isEmpty else { return "" }
        let numbers = numeral.compactMap { values[$0] }
        guard numbers.contains(where: { $0 >= 10 }) else { return numbers.map { String($0) }.joined() }
        var total = 0
        var pending: Int?
        for number in numbers {
            if number >= 10 {
                total += (pending ?? 1) * number
                pending = nil
            } else {
                pending = number
            }
        }
        return String(total + (pending ?? 0))
    }
}
