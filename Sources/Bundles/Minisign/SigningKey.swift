import Formats

/// What signatures are made with; whoever has it can speak in the office's name.
public struct SigningKey: Sendable {
    public let id: KeyID
    let secret: SecretBytes

    init(id: KeyID, secret: SecretBytes) {
        self.id = id
        self.secret = secret
    }

    /// A new key of the system's random numbers.
    public static func generate() -> SigningKey {
        SigningKey(id: KeyID(bytes: RandomBytes.make(KeyID.count)), secret: Ed25519.generate())
    }

    public var publicKey: PublicKey { PublicKey(id: id, bytes: Ed25519.publicKey(of: secret)) }
}
