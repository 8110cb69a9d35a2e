/// What a character is to the two rules that differ in Chinese: where emphasis may begin, and what a line's end means.
struct TypographicClass: Equatable {
    enum Role {
        case space, letter
        /// Punctuation: before what it belongs to, after it (closing brackets and stops), or either.
        case opening, closing, neutral
    }

    enum Script {
        case chinese
        /// Quotation marks, dashes and the like, which Chinese and Latin texts have in common.
        case shared
        case other
    }

    let role: Role
    let script: Script

    init(_ role: Role, _ script: Script) {
        self.role = role
        self.script = script
    }

    var isPunctuation: Bool { role == .opening || role == .closing || role == .neutral }

    /// Whether a line's end between the two is only where the writer broke the line.
    static func joins(_ left: TypographicClass, _ right: TypographicClass) -> Bool {
        switch (left.script, right.script) {
        case (.chinese, .chinese), (.chinese, .shared), (.shared, .chinese): true
        default: false
        }
    }

    /// By Unicode's general category, as far as libcmark heeds it: P is punctuation, Zs a space, all else a letter.
    init(_ scalar: UInt32) {
        switch scalar {
        case 0..<0x80: self = Self.ascii(UInt8(scalar))
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F: self.init(.space, .other)
        // · is in Chinese the dot between the parts of a foreign name.
        case 0xB7: self.init(.neutral, .shared)
        case 0x2010...0x2027, 0x2030...0x205E: self = Self.generalPunctuation(scalar)
        // ① and ○ stand in Chinese texts as well as in others.
        case 0x2460...0x24FF, 0x25A0...0x25FF: self.init(.letter, .shared)
        case 0x3000: self.init(.space, .chinese)
        case 0x3001...0x303F: self = Self.cjkPunctuation(scalar)
        case 0x30A0, 0x30FB: self.init(.neutral, .chinese)
        case 0x2E80...0x2FDF, 0x3040...0x312F, 0x31A0...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD:
            self.init(.letter, .chinese)
        case 0xFE10...0xFE19, 0xFE30...0xFE52, 0xFE54...0xFE61, 0xFE63, 0xFE68, 0xFE6A, 0xFE6B:
            self.init(.neutral, .chinese)
        case 0xFF01...0xFF65: self = Self.fullWidth(scalar)
        case 0xFF66...0xFF9D, 0xFFE0...0xFFE6: self.init(.letter, .chinese)
        default: self.init(.letter, .other)
        }
    }

    private static func ascii(_ byte: UInt8) -> TypographicClass {
        switch byte {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20: TypographicClass(.space, .other)
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"):
            TypographicClass(.opening, .other)
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ">"), UInt8(ascii: "."),
            UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "!"):
            TypographicClass(.closing, .other)
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: TypographicClass(.neutral, .other)
        default: TypographicClass(.letter, .other)
        }
    }

    private static func generalPunctuation(_ scalar: UInt32) -> TypographicClass {
        switch scalar {
        case 0x2018, 0x201C: TypographicClass(.opening, .shared)
        case 0x2019, 0x201D: TypographicClass(.closing, .shared)
        // ⁄ and ⁒ are mathematical signs.
        case 0x2044, 0x2052: TypographicClass(.letter, .other)
        default: TypographicClass(.neutral, .shared)
        }
    }

    private static func cjkPunctuation(_ scalar: UInt32) -> TypographicClass {
        switch scalar {
        case 0x3001, 0x3002, 0x301E, 0x301F: TypographicClass(.closing, .chinese)
        case 0x301D: TypographicClass(.opening, .chinese)
        // 〈〉《》「」『』【】 and 〔〕〖〗〘〙〚〛 alternate.
        case 0x3008...0x3011, 0x3014...0x301B:
            TypographicClass(scalar.isMultiple(of: 2) ? .opening : .closing, .chinese)
        case 0x3003, 0x301C, 0x3030, 0x303D: TypographicClass(.neutral, .chinese)
        default: TypographicClass(.letter, .chinese)
        }
    }

    private static func fullWidth(_ scalar: UInt32) -> TypographicClass {
        switch scalar {
        case 0xFF08, 0xFF3B, 0xFF5B, 0xFF5F, 0xFF62: TypographicClass(.opening, .chinese)
        case 0xFF01, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D, 0xFF60, 0xFF61, 0xFF63, 0xFF64:
            TypographicClass(.closing, .chinese)
        case 0xFF02, 0xFF03, 0xFF05...0xFF07, 0xFF0A, 0xFF0D, 0xFF0F, 0xFF20, 0xFF3C, 0xFF3F, 0xFF65:
            TypographicClass(.neutral, .chinese)
        default: TypographicClass(.letter, .chinese)
        }
    }
}
