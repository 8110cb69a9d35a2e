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

    /// Breaks text into lines no wider than `width`: not within a number or word, nor before a mark that ends something.
    static func lines(of text: String, within width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for piece in pieces(of: text) {
            if !line.isEmpty, Self.width(of: line + piece) > width {
                lines.append(line)
                line = ""
            }
            if Self.width(of: piece) > width {
                for character in piece {
                    if !line.isEmpty, Self.width(of: line) + Self.width(of: String(character)) > width {
                        lines.append(line)
                        line = ""
                    }
                    line.append(character)
                }
            } else {
                line += piece
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }

    /// As much of the text as fits; the table below a drawing has all of it.
    static func cut(_ text: String, to width: Int) -> String {
        guard Self.width(of: text) > width else { return text }
        var kept = text
        while !kept.isEmpty, Self.width(of: kept + "…") > width { kept.removeLast() }
        return kept + "…"
    }

    /// What stays together: runs of Latin letters and digits, and closing marks with what they close.
    private static func pieces(of text: String) -> [String] {
        var pieces: [String] = []
        var isRun = false
        for character in text {
            let continues = character.isASCII && !character.isWhitespace
            if let last = pieces.indices.last, continues && isRun || "，。、；：）》”％".contains(character) {
                pieces[last].append(character)
            } else {
                pieces.append(String(character))
            }
            isRun = continues
        }
        return pieces
    }
}
