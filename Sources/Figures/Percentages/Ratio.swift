import Model

/// A share as it is stated, beside the numerator and denominator from which it comes.
struct Ratio {
    let stated: ExactDecimal
    let numerator: WideDecimal
    let denominator: WideDecimal
    /// 100 for per cent, 10,000 for 每万人.
    var factor = 100

    /// What it should be in the digits it shows, rounded half up; nil where nothing can be divided.
    var expected: WideDecimal? {
        numerator.divided(by: denominator, times: factor, places: stated.scale)?.rounded
    }

    /// Whether it is right within the digits shown; midway either neighbour is. Nil where nothing can be divided.
    var holds: Bool? {
        guard let (rounded, isMidway) = numerator.divided(by: denominator, times: factor, places: stated.scale) else {
            return nil
        }
        let figure = WideDecimal(stated)
        return figure == rounded || (isMidway && figure == rounded - WideDecimal.lastDigit(of: stated.scale))
    }

    /// By how much the stated share is off, in its own unit.
    var difference: WideDecimal? { expected.map { (WideDecimal(stated) - $0).magnitude } }
}
