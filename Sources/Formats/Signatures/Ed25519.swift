import CSodium

/// Signatures with Ed25519 (RFC 8032).
public enum Ed25519 {
    public static let publicKeyCount = Int(crypto_sign_PUBLICKEYBYTES)
    /// The seed with the public key behind it, as libsodium and minisign keep it.
    public static let secretKeyCount = Int(crypto_sign_SECRETKEYBYTES)
    public static let signatureCount = Int(crypto_sign_BYTES)

    /// A new secret key.
    public static func generate() -> SecretBytes {
        var publicKey = [UInt8](repeating: 0, count: publicKeyCount)
        return SecretBytes(count: secretKeyCount) { secret in
            crypto_sign_keypair(&publicKey, secret.octets)
        }
    }

    /// The public key that belongs to a secret key, computed from its seed and not taken from its second half.
    public static func publicKey(of secretKey: SecretBytes) -> [UInt8] {
        var publicKey = [UInt8](repeating: 0, count: publicKeyCount)
        _ = SecretBytes(count: secretKeyCount) { scratch in
            secretKey.withUnsafeBytes { secret in
                _ = crypto_sign_seed_keypair(
                    &publicKey, scratch.octets,
                    secret.octets)
            }
        }
        return publicKey
    }

    public static func sign(_ message: [UInt8], with secretKey: SecretBytes) -> [UInt8] {
        precondition(secretKey.count == secretKeyCount)
        var signature = [UInt8](repeating: 0, count: signatureCount)
        secretKey.withUnsafeBytes { secret in
            _ = crypto_sign_detached(
                &signature, nil, message, UInt64(message.count), secret.octets)
        }
        return signature
    }

    public static func isValid(_ signature: [UInt8], of message: [UInt8], by publicKey: [UInt8]) -> Bool {
        signature.count == signatureCount && publicKey.count == publicKeyCount
            && crypto_sign_verify_detached(signature, message, UInt64(message.count), publicKey) == 0
    }
}
