/// `SearchCharacter` as data for the client, so that both know characters alike.
///
/// `paired` and `word` are insides of a regular expression's brackets; `folds` lists, for each replacement, the characters
/// it stands for, `["m2","㎡"]`, and for alphabets that follow one another the first of both and how many follow,
/// `["a","Ａ",25]`.
enum CharacterTable {
    static let source = """
        {"paired":"\(ranges(where: SearchCharacter.isPaired))",
        "word":"\(ranges(where: SearchCharacter.isWord))",
        "folds":[\(folds)]}
        """

    private static var folds: String {
        var folds: [[UInt32]: [UInt32]] = [:]
        var alphabets: [String] = []
        var scalar: UInt32 = 0
        while scalar <= 0xFFFF {
            let replacement = (0xD800...0xDFFF).contains(scalar) ? scalar : SearchCharacter.fold(scalar)
            let count = replacement.map { following(scalar, foldedTo: $0) } ?? 0
            if let replacement, count >= shortestAlphabet {
                alphabets.append("[\"\(escape([replacement]))\",\"\(escape([scalar]))\",\(count)]")
                scalar += count
            } else if replacement != scalar {
                folds[replacement.map { [$0] } ?? [], default: []].append(scalar)
            }
            scalar += 1
        }
        for (symbol, text) in FoldTable.symbols { folds[text, default: []].append(symbol) }
        let lists = folds.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { replacement, scalars in
            "[\"\(escape(replacement))\",\"\(escape(scalars))\"]"
        }
        return (lists + alphabets).joined(separator: ",")
    }

    /// Shorter ones are no shorter to write so.
    private static let shortestAlphabet: UInt32 = 4

    /// How many characters after this one fold to those after its own replacement; none of a character that stays.
    private static func following(_ scalar: UInt32, foldedTo replacement: UInt32) -> UInt32 {
        guard replacement != scalar else { return 0 }
        var count: UInt32 = 0
        while SearchCharacter.fold(scalar + count + 1) == replacement + count + 1 { count += 1 }
        return count
    }

    private static func ranges(where isMember: (UInt32) -> Bool) -> String {
        var ranges = ""
        var start: UInt32?
        for scalar in UInt32(0)...0x40000 {
            if isMember(scalar) {
                start = start ?? scalar
            } else if let first = start {
                ranges += "\\\\u{\(String(first, radix: 16))}-\\\\u{\(String(scalar - 1, radix: 16))}"
                start = nil
            }
        }
        return ranges
    }

    /// Letters, digits, Han characters and symbols as they are; `\u0301` for the rest: spaces and marks that combine stay
    /// visible in the file.
    private static func escape(_ text: [UInt32]) -> String {
        text.map { scalar in
            switch scalar {
            case 0x2100...0x24FF, 0x3200...0x33FF, 0xFF01...0xFF5E: break
            default:
                guard !SearchCharacter.isWord(scalar), !SearchCharacter.isPaired(scalar) else { break }
                let digits = String(scalar, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
            return Unicode.Scalar(scalar).map { String($0) } ?? ""
        }.joined()
    }
}
