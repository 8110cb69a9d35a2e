/// The bytes that cannot stand for themselves in HTML text or a double-quoted attribute.
enum Escaping {
    static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x26, 0x3C, 0x3E, 0x7F: true  // " & < > DEL
        case 0x09, 0x0A, 0x0D: false
        default: byte < 0x20
        }
    }

    static func replacement(for byte: UInt8) -> StaticString {
        switch byte {
        case 0x22: "&quot;"
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        default: ""
        }
    }
}
