import CSodium

/// SHA-256 (FIPS 180-4), by which anybody can tell whether a file is the one that was handed in.
public enum SHA256 {
    /// The digest of the parts one after the other, as 64 hexadecimal digits in lower case.
    public static func hex(_ parts: [UInt8]...) -> String {
        var state = crypto_hash_sha256_state()
        crypto_hash_sha256_init(&state)
        for part in parts { crypto_hash_sha256_update(&state, part, UInt64(part.count)) }
        var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        crypto_hash_sha256_final(&state, &digest)
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
