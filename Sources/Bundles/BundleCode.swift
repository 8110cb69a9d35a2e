import Formats

/// 核对码: sixteen digits by which people see that two copies are of the same issue, in four groups to be read out.
///
/// The first 64 bits of the payload manifest's SHA-256, modulo 10¹⁶. It stands for the manifest alone, so that the cover, which is not in the
/// manifest, can show it.
public struct BundleCode: Hashable, Sendable, CustomStringConvertible {
    /// The SHA-256 of `manifest-sha256.txt`, as `sha256sum` and `certutil` show it.
    public let manifestDigest: String
    /// As in `0123 4567 8901 2345`.
    public let description: String

    init(manifest bytes: [UInt8]) {
        manifestDigest = SHA256.hex(bytes)
        guard let bits = UInt64(manifestDigest.prefix(16), radix: 16) else {
            preconditionFailure("a digest is a hexadecimal number")
        }
        let number = String(bits % 10_000_000_000_000_000)
        let digits = Array(String(repeating: "0", count: 16 - number.count) + number)
        description = stride(from: 0, to: 16, by: 4).map { String(digits[$0..<$0 + 4]) }.joined(separator: " ")
    }
}
