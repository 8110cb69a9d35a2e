/// `SearchCharacter` as data for the client, so that both know characters alike.
///
/// `paired` and `word` are insides of a regular expression's brackets; `folds` lists, for each replacement, the characters
/// it stands for.
enum CharacterTable {
    static let source = """
        {"paired":"\(ranges(where: SearchCharacter.isPaired))",
        "word":"\(ranges(where: SearchCharacter.isWord))",
        "folds":[\(folds)]}
        """

    private static var folds: String {
        var folds: [UInt32?: [UInt32]] = [:]
        for scalar in UInt32(0)...0xFFFF where !(0xD800...0xDFFF).contains(scalar) {
            let replacement = SearchCharacter.fold(scalar)
            if replacement != scalar { folds[replacement, default: []].append(scalar) }
        }
        return folds.sorted { ($0.key ?? 0) < ($1.key ?? 0) }.map { replacement, scalars in
            "[\"\(replacement.map { escape($0) } ?? "")\",\"\(scalars.map { escape($0) }.joined())\"]"
        }.joined(separator: ",")
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

    /// `\u0061`: spaces and marks that combine stay visible in the file.
    private static func escape(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
