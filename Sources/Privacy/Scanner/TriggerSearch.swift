/// Finds the next byte with which anything personal can begin, eight bytes at a time.
///
/// That is an ASCII digit, the first byte of a full-width one (U+FF10 … in UTF-8: EF BC 90 …), the `&` of a character
/// reference, or the last byte of 住 (E4 BD 8F), which tells of an address.
enum TriggerSearch {
    static let fullWidthLead: UInt8 = 0xEF
    static let ampersand: UInt8 = 0x26
    static let lastOfDwelling: UInt8 = 0x8F

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// The position from `start` on, or the number of bytes where there is none.
    @inline(__always)
    static func next(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let base = bytes.baseAddress else { return bytes.count }
        var position = start
        while position + 8 <= bytes.count {
            let word = UInt64(
                littleEndian: UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self))
            let hits =
                below(10, word ^ (ones &* 0x30)) | below(1, word ^ (ones &* UInt64(fullWidthLead)))
                | below(1, word ^ (ones &* UInt64(ampersand))) | below(1, word ^ (ones &* UInt64(lastOfDwelling)))
            // A borrow can only mark bytes above a true hit, so the lowest mark is one.
            if hits != 0 { return position + hits.trailingZeroBitCount / 8 }
            position += 8
        }
        while position < bytes.count {
            let byte = bytes[position]
            if byte.isDigit || byte == fullWidthLead || byte == ampersand || byte == lastOfDwelling { return position }
            position += 1
        }
        return bytes.count
    }

    /// Marks the bytes that are less than `limit`, in their highest bits.
    @inline(__always)
    private static func below(_ limit: UInt64, _ word: UInt64) -> UInt64 {
        (word &- ones &* limit) & ~word & highs
    }
}
