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

    /// Takes a text piece by piece; not for several threads.
    public final class Stream {
        private let memory: UnsafeMutableRawPointer
        private let count: Int
        private var state: OpaquePointer { OpaquePointer(memory) }

        /// `count` is the length of the digest in bytes (16 to 64).
        public init(count: Int) {
            self.count = count
            memory = .allocate(byteCount: crypto_generichash_statebytes(), alignment: 64)
            crypto_generichash_init(state, nil, 0, count)
        }

        deinit { memory.deallocate() }

        public func update(_ bytes: [UInt8]) { crypto_generichash_update(state, bytes, UInt64(bytes.count)) }

        /// The digest of all that came; nothing may come after it.
        public func digest() -> [UInt8] {
            var digest = [UInt8](repeating: 0, count: count)
            crypto_generichash_final(state, &digest, count)
            return digest
        }
    }
}
