/// Masks names so that the people concerned know themselves and a namesake can be told apart, and nobody else learns more.
enum NameMask {
    private static let separators: Set<Character> = [
        "、", "，", ",", "；", ";", "/", "／", "\n", "\r\n", "|", "\t", "和", "及", "与",
    ]

    /// 张*三, 张*, 欧阳*, 阿**·买**.
    static func surname(_ cell: String) -> String { each(cell, surname(of:)) }

    /// 张某某.
    static func surnameOnly(_ cell: String) -> String { each(cell, surnameOnly(of:)) }

    /// Takes the names of a cell one by one and leaves what stands between them.
    private static func each(_ cell: String, _ mask: ([Character]) -> String) -> String {
        var result = ""
        var name: [Character] = []
        let characters = Array(cell)
        for (index, character) in characters.enumerated() {
            // 和, 及 and 与 may be part of a name: they part two names only where both have two characters and more.
            let isWord = "和及与".contains(character)
            let restIsName = isWord && namePart(name).count >= 2 && following(characters, index).count >= 2
            if separators.contains(character), !isWord || restIsName {
                result += masked(name, mask)
                result.append(character)
                name = []
            } else {
                name.append(character)
            }
        }
        return result + masked(name, mask)
    }

    private static func following(_ characters: [Character], _ index: Int) -> [Character] {
        namePart(Array(characters[(index + 1)...].prefix { !separators.contains($0) }))
    }

    private static func namePart(_ name: [Character]) -> [Character] { name.filter { !$0.isWhitespace } }

    /// Blanks around a name stay; those between the characters of a Han name (张 三) are no part of it.
    private static func masked(_ name: [Character], _ mask: ([Character]) -> String) -> String {
        let start = name.prefix(while: \.isWhitespace)
        let end = name.dropFirst(start.count).reversed().prefix(while: \.isWhitespace)
        let core = Array(name.dropFirst(start.count).dropLast(end.count))
        guard !core.isEmpty else { return String(name) }
        let isHan = core.allSatisfy { PersonName.isHan($0) || $0.isWhitespace || Mask.signs.contains($0) }
        return String(start) + mask(isHan ? namePart(core) : core) + String(end.reversed())
    }

    private static func surname(of name: [Character]) -> String {
        if name.contains(where: { "*＊某".contains($0) }) { return String(name) }
        // What stands behind a name in brackets (户主, 已故 …) says more than the name may.
        if let bracket = name.firstIndex(where: { "（(".contains($0) }), bracket > 0 {
            return surname(of: Array(name[..<bracket]))
        }
        if name.contains(where: isDot) || !name.allSatisfy(PersonName.isHan) { return parts(of: name) }
        let kept = PersonName.surnameLength(name)
        guard name.count > kept else { return name.count > 1 ? String(name[0]) + "*" : "*" }
        // The last character tells namesakes apart; a given name of one character is hidden as a whole.
        guard name.count > kept + 1, kept == 1 else {
            return String(name[..<kept]) + String(repeating: "*", count: name.count - kept)
        }
        return String(name[0]) + String(repeating: "*", count: name.count - 2) + String(name[name.count - 1])
    }

    /// The first letter of each part: names with a middle dot, and names in other scripts.
    private static func parts(of name: [Character]) -> String {
        var result = ""
        var isFirst = true
        for character in name {
            if isDot(character) || character.isWhitespace || character == "-" || character == "." {
                result.append(character)
                isFirst = true
            } else {
                result.append(isFirst ? character : "*")
                isFirst = false
            }
        }
        return result
    }

    private static func surnameOnly(of name: [Character]) -> String {
        if name.last == "某" { return String(name) }
        if name.contains(where: { "*＊某".contains($0) }) {
            guard let first = name.first, !"*＊".contains(first) else { return String(name) }
            return String(first) + (name.count > 2 ? "某某" : "某")
        }
        if name.contains(where: isDot) || !name.allSatisfy(PersonName.isHan) {
            return name.first.map { String($0) + "某某" } ?? ""
        }
        let kept = PersonName.surnameLength(name)
        return String(name[..<min(kept, name.count)]) + (name.count - kept > 1 ? "某某" : "某")
    }

    private static func isDot(_ character: Character) -> Bool { "·•・‧．".contains(character) }
}
