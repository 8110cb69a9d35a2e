extension Obligation.Frequency {
    /// The period of this length in which a day lies; nil for what follows events and no periods, and outside of the years that
    /// periods have.
    public func period(containing day: Day) -> Period? {
        switch self {
        case .monthly: Period(year: day.year, part: .month(day.month))
        case .quarterly: Period(year: day.year, part: .quarter((day.month + 2) / 3))
        case .halfYearly: Period(year: day.year, part: .half((day.month + 5) / 6))
        case .yearly: Period(year: day.year, part: .wholeYear)
        case .immediate: nil
        }
    }

    /// Whether a disclosure made this often is for a period of that length; what follows events may be filed under any.
    public func matches(_ period: Period) -> Bool {
        self == .immediate || self.period(containing: period.firstDay) == period
    }
}

extension Period {
    /// The period of the same length that follows; nil after the last year that periods have.
    public var next: Period? {
        switch part {
        case .wholeYear: Period(year: year + 1, part: .wholeYear)
        case .half(let number):
            number == 2 ? Period(year: year + 1, part: .half(1)) : Period(year: year, part: .half(2))
        case .quarter(let number):
            number == 4 ? Period(year: year + 1, part: .quarter(1)) : Period(year: year, part: .quarter(number + 1))
        case .month(let number):
            number == 12 ? Period(year: year + 1, part: .month(1)) : Period(year: year, part: .month(number + 1))
        }
    }
}
