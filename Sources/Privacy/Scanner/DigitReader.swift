/// Reads one digit in any of the forms in which a reader sees one: ASCII, full-width, a numeric character reference.
enum DigitReader {
    struct Digit {
        let value: UInt8
        /// In bytes.
        let length: Int
    }

    @inline(__always)
    static func digit(in text: ScannedBytes, at position: Int) -> Digit? {
        let byte = text[position]
        if byte.isDigit { return Digit(value: byte & 0x0F, length: 1) }
        if byte == TriggerSearch.fullWidthLead {
            guard text[position + 1] == 0xBC, text[position + 2] &- 0x90 < 10 else { return nil }
            return Digit(value: text[position + 2] - 0x90, length: 3)
        }
        guard byte == TriggerSearch.ampersand, let reference = reference(in: text, at: position) else { return nil }
        switch reference.scalar {
        case 0x30...0x39: return Digit(value: UInt8(reference.scalar - 0x30), length: reference.length)
        case 0xFF10...0xFF19: return Digit(value: UInt8(reference.scalar - 0xFF10), length: reference.length)
        default: return nil
        }
    }

    /// A numeric character reference (`&#49;`, `&#x31;`); browsers do without the semicolon as well.
    static func reference(in text: ScannedBytes, at position: Int) -> (scalar: UInt32, length: Int)? {
        guard text[position] == TriggerSearch.ampersand, text[position + 1] == 0x23 else { return nil }
        var end = position + 2
        let isHexadecimal = text[end] | 0x20 == 0x78
        if isHexadecimal { end += 1 }
        var scalar: UInt32 = 0
        let first = end
        // Leading zeros are allowed, numbers beyond Unicode are not worth reading on.
        while end - first < 12, isHexadecimal ? text[end].isHexadecimal : text[end].isDigit {
            let byte = text[end]
            let value = byte.isDigit ? byte & 0x0F : (byte | 0x20) - 0x61 + 10
            scalar = scalar &* (isHexadecimal ? 16 : 10) &+ UInt32(value)
            guard scalar <= 0x10FFFF else { return nil }
            end += 1
        }
        guard end > first else { return nil }
        return (scalar, end - position + (text[end] == 0x3B ? 1 : 0))
    }

    /// The check character X of an identity number (ASCII, full-width, or a multiplication sign), as its length.
    static func checkLetterLength(in text: ScannedBytes, at position: Int) -> Int? {
        if text[position] | 0x20 == 0x78 { return 1 }
        if let length = text.length(ofAny: ["Ｘ", "ｘ", "×", "Х", "х", "✕", "╳"], at: position) { return length }
        if text.has("&times;", at: position) { return 7 }
        guard let reference = reference(in: text, at: position) else { return nil }
        return [0x58, 0x78, 0xFF38, 0xFF58, 0xD7].contains(reference.scalar) ? reference.length : nil
    }
}
