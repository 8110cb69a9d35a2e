/// 核验码: ten characters by which a sheet on the wall and a page on the web are seen to say the same.
///
/// The first 50 bits of a SHA-256, five a character, from letters and digits that are not taken for each other.
public struct VerificationCode: Hashable, Encodable, Sendable, CustomStringConvertible {
    /// In two groups of five, to be read out: `7KQ2M-XA9RP`.
    public let description: String

    /// 0, 1, O and I are left out.
    private static let alphabet = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ")
    private static let characterCount = 10

    /// Nil where the digest is no hexadecimal number of 64 bits or more.
    public init?(sha256 digest: String) {
        guard digest.count >= 16, let bits = UInt64(digest.prefix(16), radix: 16) else { return nil }
        let characters = (1...Self.characterCount).map { Self.alphabet[Int(bits >> UInt64(64 - 5 * $0) & 31)] }
        description = String(characters[..<5]) + "-" + String(characters[5...])
    }
}
