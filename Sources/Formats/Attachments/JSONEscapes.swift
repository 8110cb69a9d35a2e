/// Undoes the escapes of JSON strings, so that `\uff15` is searched as the digit that readers see.
enum JSONEscapes {
    /// The text with each `\uXXXX` as the character it stands for, where that is one by itself; all else as it is.
    static func undone(in text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            guard text[index] == UInt8(ascii: "\\"), index + 1 < text.count else {
                result.append(text[index])
                index += 1
                continue
            }
            if text[index + 1] == UInt8(ascii: "u"), let scalar = scalar(in: text[(index + 2)...].prefix(4)) {
                result += Array(String(Character(scalar)).utf8)
                index += 6
            } else {
                // A pair, so that the second backslash of two begins nothing.
                result += text[index...(index + 1)]
                index += 2
            }
        }
        return result
    }

    private static func scalar(in digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard digits.count == 4, let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
            return nil
        }
        return Unicode.Scalar(value)
    }
}
