#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// GB18030, the encoding in which Chinese spreadsheets save CSV by default (it includes GBK and GB2312), through iconv.
enum GB18030 {
    enum Failure: Error {
        /// The position of the first byte that belongs to no character.
        case invalid(offset: Int)
        /// The system has no table of the encoding.
        case unavailable
    }

    /// The same text in UTF-8.
    static func decode(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
        guard let descriptor = iconv_open("UTF-8", "GB18030"), descriptor != iconv_t(bitPattern: -1) else {
            throw .unavailable
        }
        defer { iconv_close(descriptor) }
        var source = bytes
        // No character of GB18030 grows by more than half: two bytes become three, four stay four.
        var target = [UInt8](repeating: 0, count: bytes.count * 3 / 2 + 4)
        let (left, written) = source.withUnsafeMutableBytes { source in
            target.withUnsafeMutableBytes { target in
                var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
                var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                var left = source.count
                var room = target.count
                iconv(descriptor, &from, &left, &to, &room)
                return (left, target.count - room)
            }
        }
        guard left == 0 else { throw .invalid(offset: bytes.count - left) }
        return Array(target[..<written])
    }
}
