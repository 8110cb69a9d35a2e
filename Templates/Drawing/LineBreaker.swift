/// Breaks a text into lines of a given width, since SVG does not: after any Chinese character, but no line begins with a closing
/// mark or ends with an opening one, and no number or Latin word is cut (GB/T 15834).
struct LineBreaker {
    let width: Int
    /// How wide a text is drawn, in the units of `width`.
    let measure: (String) -> Int

    private static let closing: Set<Character> = [
        "，", "。", "、", "；", "：", "？", "！", "”", "’", "）", "》", "〉", "】", "〕", "」", "』", "…", "—", "％", "%", ")", "]",
    ]
    private static let noBreak: Character = "\u{A0}"
    private static let opening: Set<Character> = ["“", "‘", "（", "《", "〈", "【", "〔", "「", "『", "(", "["]

    func lines(of text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).flatMap { filled(with: Self.units(of: $0)) }
    }

    private func filled(with units: [String]) -> [String] {
        var lines: [String] = []
        var line = ""
        for unit in units.flatMap(fitting) {
            if line.isEmpty, unit == " " { continue }
            if !line.isEmpty, measure(line + unit) > width {
                lines.append(line)
                line = unit == " " ? "" : unit
            } else {
                line += unit
            }
        }
        if !line.isEmpty { lines.append(line) }
        return lines.map { $0.hasSuffix(" ") ? String($0.dropLast()) : $0 }
    }

    /// What is wider than a line by itself is cut where it must be.
    private func fitting(_ unit: String) -> [String] {
        measure(unit) > width ? unit.map { String($0) } : [unit]
    }

    /// The pieces that no line end may part.
    private static func units(of text: Substring) -> [String] {
        var units: [String] = []
        for character in text {
            guard let last = units.last?.last else {
                units.append(String(character))
                continue
            }
            if character == noBreak || last == noBreak {
                units[units.count - 1].append(character)
            } else if character.isWhitespace {
                if last != " " { units.append(" ") }
            } else if last != " ", closing.contains(character) || opening.contains(last) || isWord(last, character) {
                units[units.count - 1].append(character)
            } else {
                units.append(String(character))
            }
        }
        return units
    }

    private static func isWord(_ a: Character, _ b: Character) -> Bool {
        a.isASCII && b.isASCII && !closing.contains(a) && !opening.contains(b)
    }
}
