/// The number by which a signature names its key; random, and no proof of anything.
public struct KeyID: Hashable, Sendable, CustomStringConvertible {
    static let count = 8
    let bytes: [UInt8]

    /// As minisign shows it: the bytes as a little-endian number in hexadecimal digits.
    public var description: String {
        let digits = bytes.reversed().map { byte in
            let digits = String(byte, radix: 16, uppercase: true)
            return digits.count == 1 ? "0" + digits : digits
        }
        return digits.joined()
    }
}
