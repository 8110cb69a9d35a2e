import Model

/// Dates of birth as they stand in numbers.
enum BirthDateDigits {
    /// Whether eight digits are a day on which a living or remembered person can have been born.
    static func isDate(year: Int, month: Int, day: Int) -> Bool {
        (1900...2099).contains(year) && (1...12).contains(month) && day >= 1
            && day <= Day.length(ofMonth: month, in: year)
    }

    /// Without a century, as in the old numbers; all of those were given out for births in the twentieth.
    static func isOldDate(year: Int, month: Int, day: Int) -> Bool { isDate(year: 1900 + year, month: month, day: day) }
}
