/// The arithmetic of 公民身份号码 (GB 11643): region, date of birth, sequence, check character by ISO 7064 mod 11-2.
enum IdentityNumber {
    /// The check character as a number, 10 for X; digits 0 to 16 of the sequence from `first` on are read.
    static func checkValue(_ digits: DigitSequence, from first: Int) -> Int {
        var sum = 0
        for offset in 0..<17 { sum += Int(digits[first + offset]) * weights[offset] }
        return (12 - sum % 11) % 11
    }

    /// 2 to the power of 17, 16, … 1, each mod 11.
    private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

    /// Whether region and date of birth are possible.
    static func hasRegionAndDate(_ digits: DigitSequence, from first: Int) -> Bool {
        RegionPrefix.isPlausible(digits.number(first, 6))
            && BirthDateDigits.isDate(
                year: digits.number(first + 6, 4), month: digits.number(first + 10, 2),
                day: digits.number(first + 12, 2))
    }

    /// The same of the fifteen digits that were given out until 1999.
    static func hasOldRegionAndDate(_ digits: DigitSequence, from first: Int) -> Bool {
        let region = digits.number(first, 6)
        return RegionPrefix.isPlausible(region) && region % 100 != 0
            && BirthDateDigits.isOldDate(
                year: digits.number(first + 6, 2), month: digits.number(first + 8, 2),
                day: digits.number(first + 10, 2))
    }
}
