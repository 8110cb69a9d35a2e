/// How wide a text is drawn, reckoned without the font: a full-width character is 1 em, others are taken at .62 em, which is
/// more than the usual fonts need, so that a text never outgrows the room it was given.
enum TextWidth {
    /// In the units of `size`, rounded up.
    static func of(_ text: some StringProtocol, size: Int) -> Int {
        let hundredths = text.unicodeScalars.reduce(0) { $0 + (isFullWidth($1) ? 100 : 62) }
        return (hundredths * size + 99) / 100
    }

    /// East Asian wide and full-width characters, with the quotation marks and dashes that Chinese fonts draw full width.
    static func isFullWidth(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2010...0x2027, 0x2030...0x205E, 0x2100...0x27BF, 0x2E80...0xA4CF, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}

extension LineBreaker {
    /// For type of a size.
    init(size: Int, width: Int) { self.init(width: width) { TextWidth.of($0, size: size) } }
}
