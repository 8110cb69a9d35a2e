/// The bytes under the scanner: whatever lies outside them reads as zero, so that no look-ahead needs a check of its own.
struct ScannedBytes {
    let bytes: UnsafeBufferPointer<UInt8>

    var count: Int { bytes.count }

    @inline(__always)
    subscript(position: Int) -> UInt8 {
        position >= 0 && position < bytes.count ? bytes[position] : 0
    }

    /// Whether the text stands at the position.
    func has(_ text: StaticString, at position: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard position >= 0, position + length <= count else { return false }
        let start = text.utf8Start
        for offset in 0..<length where bytes[position + offset] != start[offset] { return false }
        return true
    }

    /// Whether the text ends just before the position.
    func has(_ text: StaticString, endingAt position: Int) -> Bool {
        has(text, at: position - text.utf8CodeUnitCount)
    }

    /// The first of the texts that stands at the position, as its length.
    func length(ofAny texts: [StaticString], at position: Int) -> Int? {
        texts.first { has($0, at: position) }.map(\.utf8CodeUnitCount)
    }

    func length(ofAny texts: [StaticString], endingAt position: Int) -> Int? {
        texts.first { has($0, endingAt: position) }.map(\.utf8CodeUnitCount)
    }

    /// Where any of the texts last ends within a range.
    func lastEnd(ofAny texts: [StaticString], in range: Range<Int>) -> Int? {
        var end = range.upperBound
        while end > range.lowerBound {
            for text in texts
            where end - text.utf8CodeUnitCount >= range.lowerBound && has(text, endingAt: end) { return end }
            end -= 1
        }
        return nil
    }
}

extension UInt8 {
    @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
    @inline(__always) var isUppercase: Bool { self &- 0x41 < 26 }
    @inline(__always) var isLowercase: Bool { self &- 0x61 < 26 }
    @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    @inline(__always) var isHexadecimal: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }
}
