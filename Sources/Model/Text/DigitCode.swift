/// Sixteen digits in four groups, to be read out and compared: `0123 4567 8901 2345`.
///
/// The first 64 bits of a SHA-256, modulo 10¹⁶.
public struct DigitCode: Hashable, Encodable, Sendable, CustomStringConvertible {
    public let description: String

    private static let digitCount = 16

    /// Nil where the digest is no hexadecimal number of 64 bits or more.
    public init?(sha256 digest: String) {
        guard digest.count >= 16, let bits = UInt64(digest.prefix(16), radix: 16) else { return nil }
        let number = String(bits % 10_000_000_000_000_000)
        self.init(digits: Array(String(repeating: "0", count: Self.digitCount - number.count) + number))
    }

    /// Reads what people write: digits, whatever blanks or hyphens part them; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let digits = text.filter { !$0.isWhitespace && $0 != "-" }
        guard digits.count == Self.digitCount, digits.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
        self.init(digits: Array(digits))
    }

    private init(digits: [Character]) {
        description = stride(from: 0, to: Self.digitCount, by: 4).map { String(digits[$0..<$0 + 4]) }
            .joined(separator: " ")
    }
}
