/// A decimal number exactly as written: money, areas and rates must add up to the last digit.
///
/// The value is `units / 10^scale`; `scale` keeps the written precision, so that `100.50` stays `100.50`.
public struct ExactDecimal: Hashable, Encodable, Sendable {
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
        var text = String(text)
        // Every figure of every table passes here, some twice: bytes, not characters.
        guard let number = text.withUTF8({ Self.read($0) }) else { return nil }
        self = number
    }

    private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> ExactDecimal? {
        let isNegative = bytes.first == UInt8(ascii: "-")
        let hasSign = isNegative || bytes.first == UInt8(ascii: "+")
        var units: Int64 = 0
        // Digits since the last separator, and since the point once it has come.
        var groupLength = 0
        var isGrouped = false
        var scale: Int?
        for byte in bytes.dropFirst(hasSign ? 1 : 0) {
            switch byte {
            case 0x30...0x39:
                let (tenfold, overflowed) = units.multipliedReportingOverflow(by: 10)
                let (next, carried) = tenfold.addingReportingOverflow(Int64(byte - 0x30))
                guard !overflowed, !carried else { return nil }
                units = next
                if let places = scale { scale = places + 1 } else { groupLength += 1 }
            case UInt8(ascii: ","):
                guard scale == nil, isGrouped ? groupLength == 3 : (1...3).contains(groupLength) else { return nil }
                (isGrouped, groupLength) = (true, 0)
            case UInt8(ascii: "."):
                guard scale == nil else { return nil }
                scale = 0
            default: return nil
            }
        }
        guard isGrouped ? groupLength == 3 : groupLength > 0, scale != 0, scale ?? 0 <= maximumScale else { return nil }
        return ExactDecimal(units: isNegative ? -units : units, scale: scale ?? 0)
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

    /// The exact difference, nil where it does not fit in 64 bits.
    public func subtracting(_ other: ExactDecimal) -> ExactDecimal? {
        other.units == .min ? nil : adding(ExactDecimal(units: -other.units, scale: other.scale))
    }

    /// Exactly; false only for numbers that are smaller.
    public func isAtLeast(_ whole: Int64) -> Bool {
        guard let limit = ExactDecimal(units: whole).scaled(to: scale) else { return false }
        return units >= limit
    }

    /// The value times 10 to the `power`, which is not negative; nil where it does not fit.
    public func multiplied(byPowerOfTen power: Int) -> ExactDecimal? {
        let places = min(power, scale)
        guard power >= 0, power - places <= 18,
            let units = ExactDecimal(units: units).scaled(to: power - places)
        else { return nil }
        return ExactDecimal(units: units, scale: scale - places)
    }

    /// `1234567.50` as `1,234,567.50`, the form in which a reader compares figures.
    public var grouped: String { written(isGrouped: true) }
}

extension ExactDecimal: CustomStringConvertible {
    public var description: String { written(isGrouped: false) }

    private func written(isGrouped: Bool) -> String {
        // Twenty digits, nine zeros before them at most, a point, a sign, and a separator every three.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 48) { buffer in
            var start = buffer.count
            func put(_ byte: UInt8) {
                start -= 1
                buffer[start] = byte
            }
            var rest = units.magnitude
            var place = 0
            repeat {
                if place == scale, scale > 0 { put(UInt8(ascii: ".")) }
                if place > scale, (place - scale) % 3 == 0, isGrouped { put(UInt8(ascii: ",")) }
                let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
                put(0x30 + UInt8(digit))
                rest = quotient
                place += 1
            } while rest > 0 || place <= scale
            if units < 0 { put(UInt8(ascii: "-")) }
            return String(decoding: buffer[start...], as: UTF8.self)
        }
    }
}
