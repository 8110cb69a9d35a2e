extension [UInt8] {
    /// Seven bits a byte, the lowest first; the high bit tells that more follow.
    mutating func appendVarint(_ number: UInt32) {
        var rest = number
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }

    /// A small number of either sign as a small varint: 0, -1, 1, -2 … become 0, 1, 2, 3 ….
    mutating func appendZigzag(_ number: Int) {
        appendVarint(UInt32(truncatingIfNeeded: number << 1) ^ UInt32(truncatingIfNeeded: number >> 31))
    }

    func readVarint(at position: inout Int) -> UInt32 {
        var number: UInt32 = 0
        var shift: UInt32 = 0
        while position < count {
            let byte = self[position]
            position += 1
            number |= UInt32(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        return number
    }

    /// RFC 4648 with padding.
    mutating func append(base64 content: [UInt8]) {
        reserveCapacity(count + (content.count + 2) / 3 * 4)
        var index = 0
        while index < content.count {
            let present = Swift.min(3, content.count - index)
            var group: UInt32 = 0
            for offset in 0..<3 { group = group << 8 | (offset < present ? UInt32(content[index + offset]) : 0) }
            for digit in 0..<4 {
                append(digit <= present ? Self.base64Digit(group >> (18 - 6 * UInt32(digit)) & 63) : UInt8(ascii: "="))
            }
            index += 3
        }
    }

    private static func base64Digit(_ value: UInt32) -> UInt8 {
        let value = UInt8(value)
        return switch value {
        case ..<26: UInt8(ascii: "A") + value
        case ..<52: UInt8(ascii: "a") + value - 26
        case ..<62: UInt8(ascii: "0") + value - 52
        case 62: UInt8(ascii: "+")
        default: UInt8(ascii: "/")
        }
    }
}
