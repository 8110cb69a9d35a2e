/// An axis: where it begins and ends, and its marks at 1, 2 or 5 times a power of ten. All of it is computed exactly.
public struct ChartScale: Hashable, Sendable {
    public let lower: WideDecimal
    public let upper: WideDecimal
    public let ticks: [WideDecimal]

    /// `fromZero` takes zero in, as bars need; without it zero is taken in unless the figures lie close together far from it.
    public init(_ values: [WideDecimal], fromZero: Bool, intervals: Int = 4) {
        var low = values.min()?.units ?? 0
        var high = values.max()?.units ?? 0
        let reach = max(low.magnitude, high.magnitude)
        let isSpread = (high - low).magnitude >= reach / 4
        if fromZero || isSpread || low == high {
            low = min(low, 0)
            high = max(high, 0)
        }
        if low == high { high = WideDecimal(1).units }
        let step = Self.step(over: high - low, intervals: intervals)
        let first = Self.floor(low, step)
        let last = -Self.floor(-high, step)
        lower = WideDecimal(units: first)
        upper = WideDecimal(units: last)
        ticks = (0...Int((last - first) / step)).map { WideDecimal(units: first + Int128($0) * step) }
    }

    public var includesZero: Bool { lower <= .zero && .zero <= upper }

    /// How far along `length` a figure lies, rounded to the nearest whole.
    public func position(of value: WideDecimal, along length: Int) -> Int {
        let span = (upper - lower).units
        let offset = (value - lower).units
        let twice = offset * Int128(length) * 2 + span
        return Int(Self.floor(twice, 2 * span) / (2 * span))
    }

    public func position(of value: ExactDecimal, along length: Int) -> Int {
        position(of: WideDecimal(value), along: length)
    }

    /// The smallest of 1, 2, 5 times a power of ten that covers the span in so many intervals.
    private static func step(over span: Int128, intervals: Int) -> Int128 {
        let wanted = (span + Int128(intervals) - 1) / Int128(intervals)
        var power: Int128 = 1
        while true {
            for factor: Int128 in [1, 2, 5] where power * factor >= wanted { return power * factor }
            power *= 10
        }
    }

    private static func floor(_ value: Int128, _ step: Int128) -> Int128 {
        let (quotient, rest) = value.quotientAndRemainder(dividingBy: step)
        return (rest < 0 ? quotient - 1 : quotient) * step
    }
}
