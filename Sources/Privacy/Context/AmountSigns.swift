/// What makes a number an amount or a measure: a currency before it, decimals or a unit behind it.
enum AmountSigns {
    private static let currencies: [StaticString] = ["¥", "￥", "$", "€", "￡", "人民币", "RMB", "CNY"]
    /// No unit that is also a surname stands alone here: 万 and 米 may begin the next name.
    private static let units: [StaticString] = [
        "元", "万元", "亿", "角", "%", "％", "‰", "吨", "公斤", "千克", "平方米", "立方米", "亩", "公顷", "公里", "人次", "字节", "kWh",
    ]

    static func surround(_ range: Range<Int>, in text: ScannedBytes) -> Bool {
        if hasDecimals(after: range.upperBound, in: text) { return true }
        var after = range.upperBound
        if text[after] == 0x20 { after += 1 }
        if text.length(ofAny: units, at: after) != nil { return true }
        var before = range.lowerBound
        if text[before - 1] == 0x2D { before -= 1 }
        if text[before - 1] == 0x20 { before -= 1 }
        return text.length(ofAny: currencies, endingAt: before) != nil
    }

    /// `.00` behind the digits, and nothing that makes more of it than decimals.
    private static func hasDecimals(after position: Int, in text: ScannedBytes) -> Bool {
        guard text[position] == 0x2E, text[position + 1].isDigit else { return false }
        var end = position + 1
        while text[end].isDigit { end += 1 }
        return end - position <= 5 && text[end] != 0x2E
    }

    /// Whether the digits before are the integer part of a decimal, as in coordinates.
    static func isFraction(_ start: Int, in text: ScannedBytes) -> Bool {
        guard text[start - 1] == 0x2E, text[start - 2].isDigit else { return false }
        // `1.138…` begins a numbered line; no decimal has a single digit other than zero and eleven digits behind it.
        return text[start - 2] == 0x30 || text[start - 3].isDigit
    }
}
