extension UnsafeBufferPointer<UInt8> {
    /// The bytes of the code point that begins at `index`, as its first byte tells.
    func lengthOfScalar(at index: Int) -> Int {
        switch self[index] {
        case 0xF0...: 4
        case 0xE0...: 3
        case 0xC0...: 2
        default: 1
        }
    }

    /// The code point that begins at `index`; U+FFFD where none does.
    func scalar(at index: Int) -> UInt32 {
        let lead = self[index]
        guard lead >= 0x80 else { return UInt32(lead) }
        let length = lengthOfScalar(at: index)
        guard length > 1, index + length <= count else { return 0xFFFD }
        var value = UInt32(lead & (0x7F >> length))
        for offset in 1..<length { value = value << 6 | UInt32(self[index + offset] & 0x3F) }
        return value
    }

    /// Where the code point begins that ends before `index`, which is not 0.
    func startOfScalar(before index: Int) -> Int {
        var start = index - 1
        while start > 0, start > index - 4, self[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    func typographicClass(at index: Int) -> TypographicClass {
        TypographicClass(scalar(at: index))
    }

    func typographicClass(before index: Int) -> TypographicClass {
        TypographicClass(scalar(at: startOfScalar(before: index)))
    }
}
