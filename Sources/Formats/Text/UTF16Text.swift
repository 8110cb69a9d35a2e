/// UTF-16 with a byte order mark: what a spreadsheet saves as "Unicode text".
enum UTF16Text {
    static func hasMark(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    }

    /// The text in UTF-8 without the mark, or the position of the first byte that is wrong.
    static func decode(_ bytes: [UInt8]) -> (text: [UInt8], invalid: Int?) {
        let isLittle = bytes.first == 0xFF
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var index = 2
        func unit(at index: Int) -> UInt32? {
            guard index + 1 < bytes.count else { return nil }
            let (low, high) = isLittle ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
            return UInt32(high) << 8 | UInt32(low)
        }
        while index < bytes.count {
            let start = index
            guard var value = unit(at: index) else { return (text, start) }
            index += 2
            if (0xD800...0xDBFF).contains(value) {
                guard let low = unit(at: index), (0xDC00...0xDFFF).contains(low) else { return (text, start) }
                value = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00)
                index += 2
            }
            guard let scalar = Unicode.Scalar(value) else { return (text, start) }
            text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
        return (text, nil)
    }
}
