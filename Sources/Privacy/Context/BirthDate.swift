/// A date that the words beside it make somebody's date of birth.
enum BirthDate {
    private static let labels: [StaticString] = [
        "出生日期", "出生年月", "出生年月日", "出生时间", "出生于", "生于", "生日", "出生",
    ]
    /// Words that make a rule about an age of a date: 1966年12月31日前出生的老年人.
    private static let rules: [StaticString] = ["以", "前", "后", "起", "至", "之", "及", "到", "—", "～", "~", "的"]
    private static let marks: [StaticString] = ["年", "月", "-", "/", ".", "．", "－", "／", " "]
    private static let endings: [StaticString] = [
        "，", ",", "。", "；", ";", "、", "）", ")", "<", " ", "\n", "男", "女", "|", "\"",
    ]

    static func range(atDigit position: Int, in text: ScannedBytes) -> Range<Int>? {
        guard let (year, date) = date(at: position, in: text), (1900...2099).contains(year) else { return nil }
        if text.length(ofAny: rules, at: date.upperBound) == nil {
            let label = TextBefore.labelEnd(before: position, in: text)
            if text.length(ofAny: labels, endingAt: label) != nil { return date }
        }
        guard text.has("出生", at: date.upperBound) else { return nil }
        let behind = date.upperBound + 6
        return behind == text.count || text.length(ofAny: endings, at: behind) != nil ? date : nil
    }

    /// A year and month, with or without a day, in any of the usual forms.
    private static func date(at position: Int, in text: ScannedBytes) -> (year: Int, range: Range<Int>)? {
        guard let year = number(at: position, most: 8, in: text) else { return nil }
        if year.count == 8 {
            let (month, day) = (year.value / 100 % 100, year.value % 100)
            guard BirthDateDigits.isDate(year: year.value / 10_000, month: month, day: day) else { return nil }
            return (year.value / 10_000, position..<year.end)
        }
        guard year.count == 4, let mark = text.length(ofAny: marks, at: year.end),
            let month = number(at: year.end + mark, most: 2, in: text), (1...12).contains(month.value)
        else { return nil }
        var end = month.end
        if let mark = text.length(ofAny: marks, at: end) {
            if text.has("月", at: end) { end += mark }
            if let day = number(at: month.end + mark, most: 2, in: text), (1...31).contains(day.value) {
                end = day.end
                if text.has("日", at: end) { end += 3 }
            }
        }
        return (year.value, position..<end)
    }

    private static func number(at position: Int, most: Int, in text: ScannedBytes)
        -> (value: Int, count: Int, end: Int)?
    {
        var value = 0
        var count = 0
        var end = position
        while let digit = DigitReader.digit(in: text, at: end) {
            guard count < most else { return nil }
            value = value * 10 + Int(digit.value)
            count += 1
            end += digit.length
        }
        return count == 0 ? nil : (value, count, end)
    }
}
