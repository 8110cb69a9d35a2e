/// `SearchCharacter` as data for the client, so that both know characters alike.
///
/// `paired` and `word` are insides of a regular expression's brackets; `folds` lists, for each replacement, the characters
/// it stands for.
enum CharacterTable {
    static func append(to file: inout SearchFile) {
        file.append("{\"paired\":\"")
        appendRanges(where: SearchCharacter.isPaired, to: &file)
        file.append("\",\"word\":\"")
        appendRanges(where: SearchCharacter.isWord, to: &file)
        file.append("\",\n\"folds\":")
        file.appendList(folds()) { file, fold in
            file.append("[\"\(fold.replacement.map { escape($0) } ?? "")\",\"")
            for scalar in fold.scalars { file.append(escape(scalar)) }
            file.append("\"]")
        }
        file.append("}")
    }

    private static func folds() -> [(replacement: UInt32?, scalars: [UInt32])] {
        var folds: [UInt32?: [UInt32]] = [:]
        for scalar in UInt32(0)...0xFFFF where !(0xD800...0xDFFF).contains(scalar) {
            let replacement = SearchCharacter.fold(scalar)
            if replacement != scalar { folds[replacement, default: []].append(scalar) }
        }
        return folds.sorted { ($0.key ?? 0) < ($1.key ?? 0) }.map { ($0.key, $0.value) }
    }

    private static func appendRanges(where isMember: (UInt32) -> Bool, to file: inout SearchFile) {
        var start: UInt32?
        for scalar in UInt32(0)...0x40000 {
            if isMember(scalar) {
                start = start ?? scalar
            } else if let first = start {
                file.append("\\\\u{\(hexadecimal(first))}-\\\\u{\(hexadecimal(scalar - 1))}")
                start = nil
            }
        }
    }

    /// `\u0061`: spaces and marks that combine stay visible in the file.
    private static func escape(_ scalar: UInt32) -> String {
        let digits = hexadecimal(scalar)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    private static func hexadecimal(_ scalar: UInt32) -> String { String(scalar, radix: 16) }
}
