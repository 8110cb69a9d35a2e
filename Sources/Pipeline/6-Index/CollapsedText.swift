/// Text under collection from a page: entities decoded, white space collapsed, a newline between blocks.
struct CollapsedText {
    private enum Gap { case none, space, block }

    private(set) var bytes: [UInt8] = []
    private var gap = Gap.none

    mutating func breakBlock() { gap = .block }

    mutating func append(_ page: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = page[index]
            switch byte {
            case 0x09, 0x0A, 0x0D, 0x20: appendSpace()
            case UInt8(ascii: "&"):
                if let reference = CharacterReference(page[index..<range.upperBound]) {
                    append(reference.scalar)
                    index += reference.length
                    continue
                }
                append(byte)
            default:
                // A run of text goes over at once.
                let start = index
                while index < range.upperBound, page[index] > 0x20, page[index] != UInt8(ascii: "&") { index += 1 }
                guard index > start else {
                    append(byte)
                    break
                }
                closeGap()
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: page[start..<index]))
                continue
            }
            index += 1
        }
    }

    private mutating func closeGap() {
        if gap != .none, !bytes.isEmpty { bytes.append(gap == .block ? UInt8(ascii: "\n") : UInt8(ascii: " ")) }
        gap = .none
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\t", "\n", "\r", " ", "\u{A0}": appendSpace()
        default: for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte) }
        }
    }

    private mutating func append(_ byte: UInt8) {
        closeGap()
        bytes.append(byte)
    }

    private mutating func appendSpace() {
        if gap == .none { gap = .space }
    }
}

/// A character written as `&amp;` or `&#20113;`.
private struct CharacterReference {
    let scalar: Unicode.Scalar
    /// With the ampersand and the semicolon.
    let length: Int

    private static let longest = 10

    init?(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        guard let end = bytes.prefix(Self.longest).firstIndex(of: UInt8(ascii: ";")),
            let scalar = Self.scalar(named: bytes[bytes.startIndex + 1..<end])
        else { return nil }
        self.scalar = scalar
        length = end + 1 - bytes.startIndex
    }

    private static func scalar(named name: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
        switch String(decoding: name, as: UTF8.self) {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        case "nbsp": return "\u{A0}"
        case let number where number.hasPrefix("#x"): return scalar(numbered: UInt32(number.dropFirst(2), radix: 16))
        case let number where number.hasPrefix("#"): return scalar(numbered: UInt32(number.dropFirst()))
        default: return nil
        }
    }

    private static func scalar(numbered number: UInt32?) -> Unicode.Scalar? {
        number.map { Unicode.Scalar($0) ?? "\u{FFFD}" }
    }
}
