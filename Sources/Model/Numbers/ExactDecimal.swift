/// A decimal number exactly as written: money, areas and rates must add up to the last digit.
///
/// The value is `units / 10^scale`; `scale` keeps the written precision, so that `100.50` stays `100.50`.
public struct ExactDecimal: Hashable, Sendable {
    public let units: Int64
    public let scale: Int

    /// More digits after the point than any ledger has; keeps `10^scale` far within 64 bits.
    public static let maximumScale = 9

    public init(units: Int64, scale: Int = 0) {
        precondition((0...Self.maximumScale).contains(scale))
        self.units = units
        self.scale = scale
    }

    /// Reads `-1,234.50`: ASCII digits, an optional sign, thousands separators only in groups of three; nil for
    /// anything else and for what does not fit.
    public init?(_ text: some StringProtocol) {
        var bytes = text.utf8[...]
        var isNegative = false
        if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            bytes = bytes.dropFirst()
        }
        let parts = bytes.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, let wholeDigits = Self.ungrouped(whole) else { return nil }
        let fraction = parts.count == 2 ? Array(parts[1]) : []
        guard parts.count == 1 || !fraction.isEmpty, fraction.count <= Self.maximumScale else { return nil }
        var units: Int64 = 0
        for byte in wholeDigits + fraction {
            guard (0x30...0x39).contains(byte) else { return nil }
            let (tenfold, overflowed) = units.multipliedReportingOverflow(by: 10)
            let (next, carried) = tenfold.addingReportingOverflow(Int64(byte - 0x30))
            guard !overflowed, !carried else { return nil }
            units = next
        }
        self.init(units: isNegative ? -units : units, scale: fraction.count)
    }

    /// The digits without separators, or nil where a separator stands in the wrong place.
    private static func ungrouped(_ digits: some Collection<UInt8>) -> [UInt8]? {
        let groups = Array(digits).split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard let first = groups.first, !first.isEmpty else { return nil }
        guard groups.count == 1 || (first.count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }) else {
            return nil
        }
        return Array(groups.joined())
    }

    /// The units of the same value with at least `scale` digits after the point, nil where they do not fit.
    public func scaled(to scale: Int) -> Int64? {
        var units = units
        for _ in self.scale..<max(scale, self.scale) {
            let (next, overflowed) = units.multipliedReportingOverflow(by: 10)
            guard !overflowed else { return nil }
            units = next
        }
        return units
    }

    /// The exact sum, nil where it does not fit in 64 bits.
    public func adding(_ other: ExactDecimal) -> ExactDecimal? {
        let scale = max(scale, other.scale)
        guard let a = scaled(to: scale), let b = other.scaled(to: scale) else { return nil }
        let (sum, overflowed) = a.addingReportingOverflow(b)
        return overflowed ? nil : ExactDecimal(units: sum, scale: scale)
    }

    /// `1234567.50` as `1,234,567.50`, the form in which a reader compares figures.
    public var grouped: String { written(separator: ",") }
}

extension ExactDecimal: CustomStringConvertible {
    public var description: String { written(separator: "") }

    private func written(separator: String) -> String {
        let digits = String(units.magnitude)
        let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
        let whole = padded.dropLast(scale)
        var text = units < 0 ? "-" : ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index) % 3 == 0 { text += separator }
            text.append(digit)
        }
        return scale == 0 ? text : text + "." + padded.suffix(scale)
    }
}
