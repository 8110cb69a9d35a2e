import Formats

/// A secret key as it lies in a file, in minisign's format, with or without a passphrase.
///
/// 158 bytes: `Ed`, the derivation (`Sc`, or zeros for none), `B2`, salt, the two limits of scrypt, and then key number, key and checksum, over
/// which lies the derived key.
public struct SigningKeyFile: Sendable {
    private let bytes: [UInt8]

    private static let derivation = Array("Sc".utf8)
    private static let noDerivation: [UInt8] = [0, 0]
    private static let checksum = Array("B2".utf8)
    private static let checksumCount = 32
    private static let salt = 6..<38
    private static let operations = 38..<46
    private static let memory = 46..<54
    private static let sealed = 54..<158
    private static let count = 158
    /// More than minisign ever writes would only serve to stop the machine.
    private static let costliest = Scrypt.Cost.sensitive

    /// Nil for anything but a secret key in this format.
    public init?(_ text: String) {
        let lines = MinisignLines.split(text)
        guard lines.count == 2, lines[0].hasPrefix(MinisignLines.untrusted),
            let bytes = Base64.bytes(lines[1], count: Self.count), bytes.starts(with: MinisignLines.algorithm),
            Array(bytes[4..<6]) == Self.checksum,
            Array(bytes[2..<4]) == Self.derivation || Array(bytes[2..<4]) == Self.noDerivation
        else { return nil }
        self.bytes = bytes
    }

    /// Puts the passphrase over the key, or nothing where there is none; takes half the cost where the memory can't be had.
    public init(_ key: SigningKey, passphrase: Passphrase?, cost: Scrypt.Cost = .sensitive) throws(BundleFailure) {
        let plain = Self.plain(key)
        var bytes = MinisignLines.algorithm
        guard let passphrase else {
            bytes += Self.noDerivation + Self.checksum + [UInt8](repeating: 0, count: Self.sealed.lowerBound - 6)
            bytes += plain.withUnsafeBytes { Array($0) }
            self.bytes = bytes
            return
        }
        let salt = RandomBytes.make(Scrypt.saltCount)
        var current: Scrypt.Cost? = cost
        while let cost = current {
            if let stream = Scrypt.derive(count: Self.sealed.count, from: passphrase.bytes, salt: salt, cost: cost) {
                bytes += Self.derivation + Self.checksum + salt
                bytes += Self.littleEndian(cost.operations) + Self.littleEndian(cost.memory)
                bytes += Self.xor(plain, stream).withUnsafeBytes { Array($0) }
                self.bytes = bytes
                return
            }
            current = cost.half
        }
        throw Self.noMemory
    }

    public var isEncrypted: Bool { Array(bytes[2..<4]) == Self.derivation }

    public var fileText: String {
        "\(MinisignLines.untrusted)minisign \(isEncrypted ? "encrypted " : "")secret key\n\(Base64.text(bytes))\n"
    }

    /// The key; `passphrase` is only looked at where there is one on the file.
    public func unlocked(with passphrase: Passphrase?) throws(BundleFailure) -> SigningKey {
        let sealed = SecretBytes(count: Self.sealed.count) { $0.copyBytes(from: bytes[Self.sealed]) }
        guard isEncrypted else { return try Self.key(sealed, isEncrypted: false) }
        guard let passphrase else { throw Self.wrongPassphrase }
        let cost = Scrypt.Cost(
            operations: Self.number(bytes[Self.operations]), memory: Self.number(bytes[Self.memory]))
        guard cost.operations <= Self.costliest.operations, cost.memory <= Self.costliest.memory else {
            throw BundleFailure(
                zh: "这个私钥文件要求的计算量超出 minisign 的规定，已拒绝。",
                en: "This secret key asks for more computing than minisign ever does; refused.")
        }
        guard
            let stream = Scrypt.derive(
                count: Self.sealed.count, from: passphrase.bytes, salt: Array(bytes[Self.salt]), cost: cost)
        else { throw Self.noMemory }
        return try Self.key(Self.xor(sealed, stream), isEncrypted: true)
    }

    private static func key(_ plain: SecretBytes, isEncrypted: Bool) throws(BundleFailure) -> SigningKey {
        let key = plain.withUnsafeBytes { plain in
            SigningKey(
                id: KeyID(bytes: Array(plain[0..<KeyID.count])),
                secret: SecretBytes(count: Ed25519.secretKeyCount) {
                    $0.copyBytes(from: plain[KeyID.count..<KeyID.count + Ed25519.secretKeyCount])
                })
        }
        if isEncrypted { guard Self.plain(key) == plain else { throw wrongPassphrase } }
        // minisign leaves the checksum of an unencrypted key out; the halves of the key tell as much.
        let half = key.secret.withUnsafeBytes { Array($0[Ed25519.publicKeyCount...]) }
        guard key.publicKey.bytes == half else { throw damaged }
        return key
    }

    /// Key number, key, and the checksum by which a wrong passphrase shows.
    private static func plain(_ key: SigningKey) -> SecretBytes {
        let summed = SecretBytes(count: 2 + KeyID.count + key.secret.count) { summed in
            summed.copyBytes(from: MinisignLines.algorithm + key.id.bytes)
            key.secret.withUnsafeBytes {
                UnsafeMutableRawBufferPointer(rebasing: summed[(2 + KeyID.count)...]).copyMemory(from: $0)
            }
        }
        return SecretBytes(count: sealed.count) { plain in
            summed.withUnsafeBytes { summed in
                plain.copyMemory(from: UnsafeRawBufferPointer(rebasing: summed[2...]))
                UnsafeMutableRawBufferPointer(rebasing: plain[(summed.count - 2)...])
                    .copyBytes(from: BLAKE2b.digest(summed, count: checksumCount))
            }
        }
    }

    private static func xor(_ a: SecretBytes, _ b: SecretBytes) -> SecretBytes {
        SecretBytes(count: a.count) { result in
            a.withUnsafeBytes { a in b.withUnsafeBytes { b in for i in a.indices { result[i] = a[i] ^ b[i] } } }
        }
    }

    private static func littleEndian(_ number: UInt64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static let wrongPassphrase = BundleFailure(zh: "口令不对。", en: "The passphrase is wrong.")
    private static let damaged = BundleFailure(zh: "私钥文件已损坏。", en: "The secret key is damaged.")
    private static let noMemory = BundleFailure(
        zh: "内存不够，无法用口令加解密私钥。", en: "There is not enough memory to use the passphrase.")
}
