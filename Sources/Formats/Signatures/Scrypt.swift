import CSodium

/// scrypt (RFC 7914) with libsodium's two limits, which makes guessing a passphrase dear.
public enum Scrypt {
    public static let saltCount = Int(crypto_pwhash_scryptsalsa208sha256_SALTBYTES)

    /// What deriving a key takes.
    public struct Cost: Hashable, Sendable {
        public let operations: UInt64
        /// In bytes.
        public let memory: UInt64

        public init(operations: UInt64, memory: UInt64) {
            self.operations = operations
            self.memory = memory
        }

        /// Some seconds and 1 GiB, as minisign has it.
        public static let sensitive = Cost(
            operations: UInt64(crypto_pwhash_scryptsalsa208sha256_opslimit_sensitive()),
            memory: UInt64(crypto_pwhash_scryptsalsa208sha256_memlimit_sensitive()))

        /// The least that libsodium admits, for tests.
        public static let least = Cost(
            operations: UInt64(crypto_pwhash_scryptsalsa208sha256_OPSLIMIT_MIN),
            memory: UInt64(crypto_pwhash_scryptsalsa208sha256_MEMLIMIT_MIN))

        /// For a machine that lacks the memory; nil where it would go below what libsodium admits.
        public var half: Cost? {
            let half = Cost(operations: operations / 2, memory: memory / 2)
            return half.operations < Self.least.operations || half.memory < Self.least.memory ? nil : half
        }
    }

    /// `count` bytes derived from the passphrase, or nil where the memory cannot be had.
    public static func derive(count: Int, from passphrase: SecretBytes, salt: [UInt8], cost: Cost) -> SecretBytes? {
        guard salt.count == saltCount else { return nil }
        var isDerived = false
        let key = SecretBytes(count: count) { key in
            passphrase.withUnsafeBytes { passphrase in
                isDerived =
                    crypto_pwhash_scryptsalsa208sha256(
                        key.octets, UInt64(count),
                        UnsafeRawPointer(passphrase.octets).assumingMemoryBound(to: CChar.self),
                        UInt64(passphrase.count), salt,
                        cost.operations, Int(clamping: cost.memory)) == 0
            }
        }
        return isDerived ? key : nil
    }
}
