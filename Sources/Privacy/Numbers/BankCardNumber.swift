/// The arithmetic of bank card numbers (ISO/IEC 7812): issuer, length and the check digit of Luhn.
enum BankCardNumber {
    static let lengths = 16...19

    /// Whether the last digit agrees with those before it.
    static func hasCheckDigit(_ digits: DigitSequence, _ range: Range<Int>) -> Bool {
        var sum = 0
        for index in range {
            let value = Int(digits[index])
            let isDoubled = (range.upperBound - index) % 2 == 0
            sum += isDoubled ? (value > 4 ? value * 2 - 9 : value * 2) : value
        }
        return sum % 10 == 0
    }

    /// Whether an issuer gives out numbers with these first digits in this length.
    static func hasIssuer(_ digits: DigitSequence, _ range: Range<Int>) -> Bool {
        let first = digits.number(range.lowerBound, 6)
        return switch (first / 10_000, range.count) {
        case (62, 16...19): true  // UnionPay
        case (60, 16...19), (68, 16...19), (69, 16...19): true  // cards from before the common 62
        case (40...49, 16), (40...49, 19): true
        case (51...55, 16), (22...27, 16): true
        case (35, 16), (36, 16), (38, 16), (39, 16): true
        default: range.count == 19 && (first / 10 == 95_599 || first / 100 == 9558)
        }
    }
}
