import Model

/// Reads a figure as offices write it: `１，２００．５`, `-1,200`, `−1200`, `(1,200)`, `￥1,200`, `1.5万元`, `79.5%`.
struct AmountReader {
    /// The figure, already counted in its column's unit.
    let number: ExactDecimal

    enum Failure: Error {
        case notANumber
        /// The cell says one unit, its heading or its sheet another.
        case conflictingUnits
        case outOfRange
    }

    /// `unit` is the column's, nil where it holds no money; `stated` what the heading or the sheet says instead.
    ///
    /// A unit in the cell itself is taken at its word, so that `1.5万元` in a column of 元 is 15000. Where heading or sheet
    /// state 万元, a cell that says 元 contradicts them and nobody knows which is meant.
    init(_ text: String, unit: AmountUnit?, stated: AmountUnit?) throws(Failure) {
        // The common case, and the one that a long table consists of.
        if stated == nil || stated == unit, let plain = ExactDecimal(text) {
            number = plain
            return
        }
        var scalars = Substring(Self.simplified(text))
        let isBracketed = scalars.first == "(" && scalars.last == ")"
        if isBracketed { scalars = scalars.dropFirst().dropLast() }
        var isNegative = Self.takeMinus(&scalars)
        let hasSign = ["¥", "RMB", "人民币"].contains { sign in
            guard scalars.hasPrefix(sign) else { return false }
            scalars = scalars.dropFirst(sign.count).drop { $0 == " " }
            return true
        }
        if !isNegative { isNegative = Self.takeMinus(&scalars) }
        var own: AmountUnit?
        if let (figure, unit) = Self.unit(off: scalars) {
            (scalars, own) = (figure, unit)
        } else if unit == nil, scalars.last == "%" {
            // A rate's unit is in its name or beside it, so that the sign says nothing new.
            scalars = scalars.dropLast()
        }
        guard unit != nil || (own == nil && !hasSign) else { throw .notANumber }
        // A second sign has no meaning, and neither has a sign within accountants' brackets.
        guard let first = scalars.first, first.isASCII, first.isNumber, !(isBracketed && isNegative),
            let figure = ExactDecimal(scalars)
        else { throw .notANumber }
        if let own, let stated, stated != unit, own != stated { throw .conflictingUnits }
        let signed = isBracketed || isNegative ? ExactDecimal(units: -figure.units, scale: figure.scale) : figure
        let factor = (own ?? stated ?? unit).map { $0.exponent - (unit?.exponent ?? 0) } ?? 0
        guard let scaled = signed.multiplied(byPowerOfTen: factor) else { throw .outOfRange }
        number = scaled
    }

    /// In half width, with one kind of minus and of currency sign, without blanks at the ends and a text cell's apostrophe.
    private static func simplified(_ text: String) -> String {
        var simplified = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{2212}", "\u{FE63}", "\u{2013}": simplified.append("-")
            case "￥": simplified.append("¥")
            case "\u{3000}", "\u{A0}": simplified.append(" ")
            case "\u{FF01}"..."\u{FF5E}": simplified.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
            default: simplified.append(scalar)
            }
        }
        var result = String(simplified).trimmingBlanks
        if result.first == "'" { result = result.dropFirst() }
        return String(result)
    }

    private static func takeMinus(_ text: inout Substring) -> Bool {
        guard text.first == "-" else { return false }
        text = text.dropFirst().drop { $0 == " " }
        return true
    }

    private static let units: [(name: String, unit: AmountUnit)] = [
        ("百万元", .million), ("万元", .tenThousand), ("亿元", .hundredMillion), ("千元", .thousand), ("百元", .hundred),
        ("元整", .yuan), ("元", .yuan), ("万", .tenThousand), ("亿", .hundredMillion),
    ]

    private static func unit(off text: Substring) -> (figure: Substring, unit: AmountUnit)? {
        guard let found = units.first(where: { text.hasSuffix($0.name) }) else { return nil }
        var figure = text.dropLast(found.name.count)
        while figure.last == " " { figure = figure.dropLast() }
        return (figure, found.unit)
    }
}
