/// What a character is to the search, the same when a page is indexed and when a resident types.
///
/// The client has no table of its own: `CharacterTable` sends it this one.
enum SearchCharacter {
    /// What a space becomes.
    static let space: UInt32 = 0x20
    /// What quotation marks, title marks and the dot within names become: writers leave them out at will.
    static let mark: UInt32 = 0x01
    static let openingBracket: UInt32 = 0x3014  // 〔
    static let closingBracket: UInt32 = 0x3015  // 〕
    static let dot: UInt32 = 0x2E
    static let comma: UInt32 = 0x2C

    /// One spelling for characters that people use for one another; nil for those that do not count at all. What becomes
    /// several, and traditional forms, are in `FoldTable`.
    static func fold(_ scalar: UInt32) -> UInt32? {
        switch scalar {
        case 0x4E00...0x9FFF: scalar
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: scalar + 0x20
        case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: fold(scalar - 0xFEE0)
        case 0xFF0E: dot
        case 0x09, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: space
        case 0x22, 0x27, 0x60, 0xB7, 0x2018...0x201F, 0x2027, 0x3008...0x300F, 0x30FB, 0xFF02, 0xFF07: mark
        case 0x28, 0x5B, 0x3010, 0x3014, 0x3016, 0xFE5D, 0xFF08, 0xFF3B: openingBracket
        case 0x29, 0x5D, 0x3011, 0x3015, 0x3017, 0xFE5E, 0xFF09, 0xFF3D: closingBracket
        case 0x25CB, 0x25EF: 0x3007  // 二○二二年 is written with a circle as often as with the zero
        case 0xAD, 0x300...0x36F, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF: nil
        default: scalar
        }
    }

    /// Whether the character belongs to a script written without spaces, which is cut by twos: Han and its signs, kana,
    /// Yi, Dai and Hangul.
    static func isPaired(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x4E00...0x9FFF, 0x3005...0x3007, 0x3400...0x4DBF, 0x20000...0x3FFFD, 0xF900...0xFAFF, 0x2E80...0x2FDF,
            0x3041...0x3096, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x3105...0x312F, 0x31A0...0x31BF, 0x31F0...0x31FF,
            0x1950...0x19DF, 0xA000...0xA4CF, 0xAC00...0xD7A3:
            true
        default: false
        }
    }

    /// Whether the character is part of a Latin, Greek or Cyrillic word or of a number.
    static func isWord(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x30...0x39, 0x61...0x7A, 0xDF...0xF6, 0xF8...0x24F, 0x370...0x373, 0x376...0x377, 0x37B...0x37D,
            0x386, 0x388...0x3FF, 0x400...0x481, 0x48A...0x52F:
            true
        default: false
        }
    }

    static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

    static func isSoft(_ scalar: UInt32) -> Bool { scalar == space || scalar == mark }

    /// A dash as people type it within `2022-29号`.
    static func isDash(_ scalar: UInt32) -> Bool {
        scalar == 0x2D || (0x2010...0x2015).contains(scalar) || scalar == 0xFF0D
    }
}
