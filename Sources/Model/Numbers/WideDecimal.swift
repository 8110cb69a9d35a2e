/// Sums, differences and products of exact decimals: nine places after the point in 128 bits.
///
/// Any figure of a table fits with room for sums of 10^10 of the largest; what can overflow all the same, a product, says so.
public struct WideDecimal: Hashable, Sendable, Comparable {
    /// How a number loses places: half up as tables are rounded (四舍五入), or half to even (GB/T 8170).
    public enum Rounding: Sendable { case halfUp, halfEven }

    /// In units of 10^-9.
    let units: Int128

    private static let one: Int128 = 1_000_000_000

    public static let zero = WideDecimal(units: 0)

    init(units: Int128) { self.units = units }

    public init(_ number: ExactDecimal) {
        units = Int128(number.units) * Self.power(of: ExactDecimal.maximumScale - number.scale)
    }

    public init(_ number: Int) { units = Int128(number) * Self.one }

    public static func < (a: WideDecimal, b: WideDecimal) -> Bool { a.units < b.units }
    public static func + (a: WideDecimal, b: WideDecimal) -> WideDecimal { WideDecimal(units: a.units + b.units) }
    public static func - (a: WideDecimal, b: WideDecimal) -> WideDecimal { WideDecimal(units: a.units - b.units) }
    public static prefix func - (a: WideDecimal) -> WideDecimal { WideDecimal(units: -a.units) }
    public static func += (a: inout WideDecimal, b: WideDecimal) { a = a + b }

    public var magnitude: WideDecimal { units < 0 ? -self : self }
    public var isNegative: Bool { units < 0 }

    /// The exact product, nil where it has more than nine places or does not fit.
    public func multiplied(by other: WideDecimal) -> WideDecimal? {
        let (product, overflowed) = units.multipliedReportingOverflow(by: other.units)
        guard !overflowed else { return nil }
        let (quotient, rest) = product.quotientAndRemainder(dividingBy: Self.one)
        return rest == 0 ? WideDecimal(units: quotient) : nil
    }

    /// The product with a whole number, nil where it does not fit.
    public func times(_ factor: Int) -> WideDecimal? {
        let (product, overflowed) = units.multipliedReportingOverflow(by: Int128(factor))
        return overflowed ? nil : WideDecimal(units: product)
    }

    /// Rounded to `places` after the point, 0 to 9.
    public func rounded(to places: Int, _ rounding: Rounding) -> WideDecimal {
        precondition((0...ExactDecimal.maximumScale).contains(places))
        let step = Self.power(of: ExactDecimal.maximumScale - places)
        let (quotient, rest) = units.magnitude.quotientAndRemainder(dividingBy: step.magnitude)
        let twice = rest * 2
        let rises =
            switch rounding {
            case .halfUp: twice >= step.magnitude
            case .halfEven: twice > step.magnitude || (twice == step.magnitude && quotient % 2 == 1)
            }
        let kept = Int128(quotient + (rises ? 1 : 0)) * step
        return WideDecimal(units: units < 0 ? -kept : kept)
    }

    /// `factor` times the quotient, rounded half up to `places`, with whether the exact one lies midway between two; nil where
    /// `divisor` is zero or the dividend does not fit.
    public func divided(by divisor: WideDecimal, times factor: Int, places: Int) -> (
        rounded: WideDecimal, isMidway: Bool
    )? {
        guard divisor.units != 0, let dividend = times(factor) else { return nil }
        let (scaled, overflowed) = dividend.units.multipliedReportingOverflow(by: Self.power(of: places))
        guard !overflowed else { return nil }
        let (quotient, rest) = scaled.magnitude.quotientAndRemainder(dividingBy: divisor.units.magnitude)
        let rises = rest >= divisor.units.magnitude - rest
        let kept = Int128(quotient + (rises ? 1 : 0)) * Self.power(of: ExactDecimal.maximumScale - places)
        let isNegative = (scaled < 0) != (divisor.units < 0)
        return (WideDecimal(units: isNegative ? -kept : kept), rest == divisor.units.magnitude - rest)
    }

    /// 10^-places: the last digit that a number of that many places shows.
    public static func lastDigit(of places: Int) -> WideDecimal {
        WideDecimal(units: power(of: ExactDecimal.maximumScale - places))
    }

    private static func power(of exponent: Int) -> Int128 {
        var result: Int128 = 1
        for _ in 0..<exponent { result *= 10 }
        return result
    }
}

extension WideDecimal: CustomStringConvertible {
    /// Without zeros at the end: `-12.5`.
    public var description: String {
        let (whole, rest) = units.magnitude.quotientAndRemainder(dividingBy: Self.one.magnitude)
        let sign = units < 0 ? "-" : ""
        guard rest > 0 else { return "\(sign)\(whole)" }
        var digits = String(rest)
        digits = String(repeating: "0", count: ExactDecimal.maximumScale - digits.count) + digits
        while digits.hasSuffix("0") { digits.removeLast() }
        return "\(sign)\(whole).\(digits)"
    }
}
