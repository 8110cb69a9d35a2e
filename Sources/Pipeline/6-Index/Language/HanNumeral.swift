/// Years as documents spell them out: 二〇二二年.
enum HanNumeral {
    private static let year: UInt32 = 0x5E74  // 年
    private static let digitsOfYear = 4

    /// Writes digits for four numerals before 年, so that 二〇二二年 is found as 2022年. Three or five are no year.
    static func foldYears(in scalars: inout [UInt32]) {
        for index in scalars.indices where scalars[index] == year {
            let start = index - digitsOfYear
            guard start >= 0, start == 0 || digit(scalars[start - 1]) == nil else { continue }
            let digits = scalars[start..<index].compactMap(digit)
            if digits.count == digitsOfYear { scalars.replaceSubrange(start..<index, with: digits) }
        }
    }

    private static func digit(_ scalar: UInt32) -> UInt32? {
        switch scalar {
        case 0x3007, 0x96F6: 0x30  // 〇零
        case 0x4E00: 0x31  // 一
        case 0x4E8C: 0x32  // 二
        case 0x4E09: 0x33  // 三
        case 0x56DB: 0x34  // 四
        case 0x4E94: 0x35  // 五
        case 0x516D: 0x36  // 六
        case 0x4E03: 0x37  // 七
        case 0x516B: 0x38  // 八
        case 0x4E5D: 0x39  // 九
        default: nil
        }
    }
}
