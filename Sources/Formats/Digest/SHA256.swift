import CSodium

/// SHA-256 (FIPS 180-4), by which anybody can tell whether a file is the one that was handed in.
///
/// A value of it takes a text piece by piece, so that a file of any size needs one buffer.
public struct SHA256: Sendable {
    /// Of a digest, in bytes.
    public static let length = Int(crypto_hash_sha256_BYTES)

    private var state = crypto_hash_sha256_state()

    public init() { crypto_hash_sha256_init(&state) }

    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        crypto_hash_sha256_update(&state, bytes.assumingMemoryBound(to: UInt8.self).baseAddress, UInt64(bytes.count))
    }

    /// The digest of all that came so far, 32 bytes.
    public func digest() -> [UInt8] {
        var state = state
        var digest = [UInt8](repeating: 0, count: Self.length)
        crypto_hash_sha256_final(&state, &digest)
        return digest
    }

    /// The same as 64 hexadecimal digits in lower case.
    public func hex() -> String { Hexadecimal.text(digest()) }

    /// The digest of the bytes, 32 bytes.
    public static func digest(_ bytes: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        bytes.withUnsafeBytes { hash.update($0) }
        return hash.digest()
    }

    /// The digest of the parts one after the other, as 64 hexadecimal digits in lower case.
    public static func hex(_ parts: [UInt8]...) -> String {
        var hash = SHA256()
        for part in parts { part.withUnsafeBytes { hash.update($0) } }
        return hash.hex()
    }
}
