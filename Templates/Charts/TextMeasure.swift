/// How much room text takes, without a font: Chinese characters are squares, the rest is estimated from the usual fonts.
enum TextMeasure {
    /// In tenths, at the size of all labels.
    static func width(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ChartLabel.size * share(of: $1) / 100 }
    }

    /// In hundredths of the size.
    private static func share(of scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case " ", ".", ",", "'", ":", ";", "!", "|": 32
        case "0"..."9", "-", "+": 60
        case "(", ")", "/": 40
        case "%", "W", "M", "m", "w", "@": 94
        case "a"..."z": 60
        case "\0"..."\u{7F}": 72
        default: 100
        }
    }

    static func lines(of text: String, within width: Int) -> [String] {
        LineBreaker(width: width) { Self.width(of: $0) }.lines(of: text)
    }

    /// As much of the text as fits; the table below a drawing has all of it.
    static func cut(_ text: String, to width: Int) -> String {
        guard Self.width(of: text) > width else { return text }
        var kept = text
        while !kept.isEmpty, Self.width(of: kept + "…") > width { kept.removeLast() }
        return kept + "…"
    }
}
