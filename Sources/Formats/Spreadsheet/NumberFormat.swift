/// What a cell's number format makes of its number (ECMA-376 part 1, 18.8.30–31): a date, a percentage, digits to be kept.
struct NumberFormat: Hashable {
    var hasYear = false
    var hasMonth = false
    var hasDay = false
    var hasTime = false
    var hasSeconds = false
    var isPercent = false
    var minimumIntegers = 1
    var minimumDecimals = 0

    var isDate: Bool { hasYear || hasMonth || hasDay }

    static let general = NumberFormat()

    /// The formats that a file names by number alone; 27 to 58 as the Chinese edition has them.
    private static let builtIn: [Int: String] = [
        1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 14: "yyyy-mm-dd", 15: "d-mmm-yy",
        16: "d-mmm",
        17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "m/d/yy h:mm",
        27: "yyyy年m月", 28: "m月d日", 29: "m月d日", 30: "m-d-yy", 31: "yyyy年m月d日", 32: "h时mm分", 33: "h时mm分ss秒",
        34: "h时mm分", 35: "h时mm分ss秒", 36: "yyyy年m月", 39: "#,##0.00", 40: "#,##0.00", 43: "#,##0.00", 44: "#,##0.00",
        45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss", 50: "yyyy年m月", 51: "m月d日", 52: "yyyy年m月", 53: "m月d日", 54: "m月d日",
        55: "h时mm分", 56: "h时mm分ss秒", 57: "yyyy年m月", 58: "m月d日",
    ]

    init(id: Int) { self.init(code: Self.builtIn[id] ?? "") }

    private init() {}

    /// Reads a code such as `yyyy"年"m"月"d"日"`, `#,##0.00_ ;[Red]-#,##0.00` or `0.0%`; only the section for positive
    /// numbers counts.
    init(code: String) {
        let symbols = Self.symbols(of: code)
        let letters = Set(symbols)
        // `E+` is an exponent; an `e` alone is a year in the Chinese edition.
        let isScientific = symbols.contains("+") && letters.contains("e")
        if !isScientific, !letters.isDisjoint(with: "ymdhsge") {
            hasTime = !letters.isDisjoint(with: "hs")
            hasSeconds = letters.contains("s")
            hasYear = !letters.isDisjoint(with: "yeg")
            hasDay = letters.contains("d")
            // An `m` among hours and seconds alone is a minute.
            hasMonth = letters.contains("m") && (hasYear || hasDay || !hasTime)
            return
        }
        isPercent = letters.contains("%")
        let digits = symbols.filter { "0#?.,".contains($0) }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        // A fraction has its own digits, and a comma at the end shows thousands: both leave the number as it is.
        guard !isScientific, !letters.contains("/"), digits.last != ",", parts.first?.last != ",",
            let first = parts.first
        else { return }
        minimumIntegers = max(1, first.count { $0 == "0" })
        minimumDecimals = parts.dropFirst().first?.count { $0 == "0" } ?? 0
    }

    /// The symbols of the first section, in lower case, without texts, escapes, colours, conditions and fillers.
    private static func symbols(of code: String) -> [Character] {
        var symbols: [Character] = []
        var characters = code.lowercased().prefix(256)[...]
        while let character = characters.popFirst() {
            switch character {
            case ";": return symbols
            case "\"": characters = characters.drop { $0 != "\"" }.dropFirst()
            case "\\", "_", "*": characters = characters.dropFirst()
            case "[":
                let inner = characters.prefix { $0 != "]" }
                characters = characters.dropFirst(inner.count + 1)
                // `[h]` counts hours beyond a day; anything else in brackets is a colour, a locale or a condition.
                if let first = inner.first, "hms".contains(first), inner.allSatisfy({ $0 == first }) {
                    symbols.append(first)
                }
            case "g" where characters.hasPrefix("eneral"): characters = characters.dropFirst(6)
            case "a" where characters.hasPrefix("m/pm"): characters = characters.dropFirst(4)
            default: symbols.append(character)
            }
        }
        return symbols
    }
}
