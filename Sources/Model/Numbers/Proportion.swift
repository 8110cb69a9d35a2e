/// A part of a whole, by its counts: shares of several places are never averaged, their counts are added.
public struct Proportion: Hashable, Sendable {
    public let part: Int
    public let whole: Int

    /// Nil where there is no whole to have a part of.
    public init?(_ part: Int, of whole: Int) {
        guard whole > 0, (0...whole).contains(part) else { return nil }
        self.part = part
        self.whole = whole
    }

    public var isWhole: Bool { part == whole }

    /// To one digit, half up; what is not the whole never reads 100.0, nor something 0.0.
    public var percent: ExactDecimal {
        var permille = (Int64(part) * 2000 + Int64(whole)) / (2 * Int64(whole))
        if part < whole { permille = min(permille, 999) }
        if part > 0 { permille = max(permille, 1) }
        return ExactDecimal(units: permille, scale: 1)
    }
}
