/// Reads the code points of UTF-8 text; a byte that begins none is U+FFFD.
struct UTF8Reader {
    private let bytes: [UInt8]
    private(set) var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> UInt32? {
        guard position < bytes.count else { return nil }
        let lead = bytes[position]
        let length = Self.length(ofScalarLedBy: lead)
        guard length > 1, position + length <= bytes.count else {
            position += 1
            return lead < 0x80 ? UInt32(lead) : 0xFFFD
        }
        var scalar = UInt32(lead & (0x7F >> length))
        for index in position + 1..<position + length { scalar = scalar << 6 | UInt32(bytes[index] & 0x3F) }
        position += length
        return scalar
    }

    static func length(ofScalarLedBy lead: UInt8) -> Int {
        switch lead {
        case 0xF0...: 4
        case 0xE0...: 3
        case 0xC0...: 2
        default: 1
        }
    }
}

extension [UInt8] {
    mutating func appendUTF8(_ scalar: UInt32) {
        switch scalar {
        case ..<0x80: append(UInt8(scalar))
        case ..<0x800: append(contentsOf: [0xC0 | UInt8(scalar >> 6), Self.trail(scalar)])
        case ..<0x10000:
            append(0xE0 | UInt8(scalar >> 12))
            append(Self.trail(scalar >> 6))
            append(Self.trail(scalar))
        default:
            append(0xF0 | UInt8(scalar >> 18))
            append(Self.trail(scalar >> 12))
            append(Self.trail(scalar >> 6))
            append(Self.trail(scalar))
        }
    }

    private static func trail(_ scalar: UInt32) -> UInt8 { 0x80 | UInt8(scalar & 0x3F) }
}
