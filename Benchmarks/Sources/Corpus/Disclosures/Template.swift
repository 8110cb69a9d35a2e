/// A sentence with places to fill: `{物资}` takes a word of that table, `{3..28}` a number, `{日}` a day of the period,
/// `{村}` the village's name.
struct Template: ExpressibleByStringLiteral {
    private enum Piece {
        case text(String)
        case words([String])
        case number(ClosedRange<Int>)
        case day
        case village
    }

    private let pieces: [Piece]

    init(stringLiteral text: String) {
        var pieces: [Piece] = []
        for part in text.split(separator: "{", omittingEmptySubsequences: false) {
            let halves = part.split(separator: "}", omittingEmptySubsequences: false)
            if halves.count == 2 { pieces.append(Self.blank(String(halves[0]))) }
            if let rest = halves.last, !rest.isEmpty { pieces.append(.text(String(rest))) }
        }
        self.pieces = pieces
    }

    private static func blank(_ name: String) -> Piece {
        switch name {
        case "日": return .day
        case "村": return .village
        default: break
        }
        if let words = Phrases.words[name] { return .words(words) }
        let bounds = name.split(separator: ".").compactMap { Int($0) }
        guard bounds.count == 2 else { preconditionFailure("a template names the unknown table \(name)") }
        return .number(bounds[0]...bounds[1])
    }

    func fill(_ output: inout String, of village: Village, in period: Period, _ random: inout RandomNumbers) {
        for piece in pieces {
            switch piece {
            case .text(let text): output += text
            case .words(let words): output += random.pick(words)
            case .number(let range): output += String(random.number(in: range))
            case .day: output += "\(random.number(in: period.months))月\(random.number(in: 1...28))日"
            case .village: output += village.name
            }
        }
    }
}
