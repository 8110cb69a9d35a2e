/// The text that a numeric cell stands for: what its reader sees, without grouping, and never less exact than what is stored.
struct CellNumber {
    let text: String
    /// Whether it is a date or a time, which labels its rows, rather than a figure.
    let isDate: Bool

    /// `base1904`: the workbook counts days from 1904-01-01 and not from 1900-01-01.
    init(_ stored: String, format: NumberFormat, base1904: Bool) {
        isDate = format.isDate || format.hasTime
        guard let number = StoredNumber(stored) else {
            text = stored
            return
        }
        if isDate {
            text = Self.date(number, format, base1904: base1904) ?? number.text()
        } else if format.isPercent {
            text =
                number.shifted(by: 2).map { $0.text(minimumDecimals: format.minimumDecimals) + "%" } ?? number.text()
        } else {
            text = number.text(minimumIntegers: format.minimumIntegers, minimumDecimals: format.minimumDecimals)
        }
    }

    /// The parts that the format shows, in the order of ISO 8601.
    private static func date(_ number: StoredNumber, _ format: NumberFormat, base1904: Bool) -> String? {
        guard let (days, seconds) = number.serial else { return nil }
        guard format.isDate else { return clock(hours: days * 24, seconds, hasSeconds: format.hasSeconds) }
        guard let day = civil(days, base1904: base1904) else { return nil }
        let year = padded(day.year, 4)
        let month = year + "-" + padded(day.month, 2)
        if format.hasYear, !format.hasDay { return format.hasMonth ? month : year }
        let date = month + "-" + padded(day.day, 2)
        guard format.hasTime, seconds != 0 else { return date }
        return date + " " + clock(hours: 0, seconds, hasSeconds: format.hasSeconds)
    }

    private static func clock(hours: Int, _ seconds: Int, hasSeconds: Bool) -> String {
        let clock = padded(hours + seconds / 3600, 2) + ":" + padded(seconds / 60 % 60, 2)
        return hasSeconds ? clock + ":" + padded(seconds % 60, 2) : clock
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// The calendar's day by its serial number; ECMA-376 part 1, 18.17.4.1.
    private static func civil(_ serial: Int, base1904: Bool) -> (year: Int, month: Int, day: Int)? {
        // The 1900 system has a 29 February 1900 that never was: up to it days count from 1899-12-31, after it from the day
        // before that.
        guard base1904 || serial > 0, serial != 60 || base1904, serial <= 2_958_465 else { return nil }
        // Days since 1970-01-01.
        let days = base1904 ? serial - 24_107 : serial - (serial < 60 ? 25_568 : 25_569)
        // In years that begin on 1 March, the leap day comes last and months have lengths by one formula.
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}
