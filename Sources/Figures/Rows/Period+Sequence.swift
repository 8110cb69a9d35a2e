import Model

extension Period {
    /// Whether it starts with the year, so that cumulative figures are its own.
    var beginsYear: Bool {
        switch part {
        case .wholeYear, .half(1), .quarter(1), .month(1): true
        default: false
        }
    }

    /// The period of the same length that comes before it.
    public var previous: Period? {
        switch part {
        case .wholeYear: Period(year: year - 1, part: .wholeYear)
        case .half(let number): Period(year: number > 1 ? year : year - 1, part: .half(number > 1 ? number - 1 : 2))
        case .quarter(let number):
            Period(year: number > 1 ? year : year - 1, part: .quarter(number > 1 ? number - 1 : 4))
        case .month(let number): Period(year: number > 1 ? year : year - 1, part: .month(number > 1 ? number - 1 : 12))
        }
    }

    /// The ways to divide it into equal shorter periods: a year into halves, quarters or months.
    var divisions: [[Period]] {
        switch part {
        case .wholeYear:
            [1...2].map { $0.compactMap { Period(year: year, part: .half($0)) } }
                + [(1...4).compactMap { Period(year: year, part: .quarter($0)) }]
                + [(1...12).compactMap { Period(year: year, part: .month($0)) }]
        case .half(let number):
            [
                (1...2).compactMap { Period(year: year, part: .quarter(number * 2 - 2 + $0)) },
                (1...6).compactMap { Period(year: year, part: .month(number * 6 - 6 + $0)) },
            ]
        case .quarter(let number): [(1...3).compactMap { Period(year: year, part: .month(number * 3 - 3 + $0)) }]
        case .month: []
        }
    }
}
