/// What can still be read of a number that is partly hidden by stars.
struct MaskedNumber {
    /// Digits before and behind the stars.
    let head: Int
    let tail: Int
    let hidden: Int

    var length: Int { head + hidden + tail }
    /// An identity number of 18 or 15 places, or what was meant as one.
    var isIdentity: Bool { (14...19).contains(length) && head >= 3 }
    /// The date of birth takes the places 7 to 14.
    var showsBirthDate: Bool { isIdentity && head >= 14 }

    /// The first such number in a text: digits, two signs and more, digits.
    init?(in text: String) {
        guard Self.isWorthReading(text) else { return nil }
        let characters = Array(text)
        var start = 0
        while start < characters.count {
            guard Self.isDigit(characters[start]) else {
                start += 1
                continue
            }
            var position = start
            func run(_ matches: (Character) -> Bool) -> Int {
                let first = position
                while position < characters.count, matches(characters[position]) { position += 1 }
                return position - first
            }
            let head = run(Self.isDigit)
            let hidden = run(Self.isSign)
            let tail = run { Self.isDigit($0) || "Xx".contains($0) }
            if hidden >= 2, head >= 3, head + hidden + tail >= 11 {
                (self.head, self.tail, self.hidden) = (head, tail, hidden)
                return
            }
            start = max(position, start + 1)
        }
        return nil
    }

    /// Whether there are digits and a byte with which a sign begins; most cells have not both.
    private static func isWorthReading(_ text: String) -> Bool {
        var digits = 0
        var hasSign = false
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39: digits += 1
            case 0x2A, 0x3F, 0x58, 0x5F, 0x78, 0xC3, 0xE2: hasSign = true
            // A full-width sign or digit.
            case 0xEF: (digits, hasSign) = (digits + 1, true)
            default: continue
            }
        }
        return hasSign && digits >= 3
    }

    private static func isDigit(_ character: Character) -> Bool {
        character.isASCII && character.isNumber || "０" <= character && character <= "９"
    }

    private static func isSign(_ character: Character) -> Bool { "*＊×●•□■○?？_xX".contains(character) }
}
