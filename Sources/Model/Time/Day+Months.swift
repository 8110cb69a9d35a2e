extension Day {
    /// The same day `count` months later, or that month's last where it has no such day (民法典 §202); kept within the year
    /// 9999.
    public func adding(months count: Int) -> Day {
        let months = year * 12 + (month - 1) + min(max(count, 0), 120_000)
        let (year, month) = (months / 12, months % 12 + 1)
        guard year <= 9999 else { return adding(days: .max) }
        return Day(year: year, month: month, day: min(day, Self.length(ofMonth: month, in: year))) ?? self
    }
}
