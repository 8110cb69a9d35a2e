import CSodium

/// BLAKE2b without a key (RFC 7693), the hash of minisign.
public enum BLAKE2b {
    /// The digest of the bytes, `count` bytes long (16 to 64).
    public static func digest(_ bytes: UnsafeRawBufferPointer, count: Int) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: count)
        crypto_generichash(
            &digest, count, bytes.assumingMemoryBound(to: UInt8.self).baseAddress, UInt64(bytes.count), nil, 0)
        return digest
    }

    public static func digest(_ bytes: [UInt8], count: Int) -> [UInt8] {
        bytes.withUnsafeBytes { digest($0, count: count) }
    }
}
