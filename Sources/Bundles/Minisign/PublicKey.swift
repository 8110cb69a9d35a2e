import Formats

/// What a signature is checked with; in minisign's format (https://jedisct1.github.io/minisign/), so that both programs read it.
public struct PublicKey: Hashable, Sendable {
    public let id: KeyID
    let bytes: [UInt8]

    private static let count = 2 + KeyID.count + Ed25519.publicKeyCount

    init(id: KeyID, bytes: [UInt8]) {
        self.id = id
        self.bytes = bytes
    }

    /// Reads the text of a key file, or the one line of base64 in it, which people copy; nil for anything else.
    public init?(_ text: String) {
        let lines = MinisignLines.split(text)
        guard lines.count == 1 || (lines.count == 2 && lines[0].hasPrefix(MinisignLines.untrusted)),
            let line = lines.last, let bytes = Base64.bytes(line, count: Self.count),
            bytes.starts(with: MinisignLines.algorithm)
        else { return nil }
        id = KeyID(bytes: Array(bytes[2..<10]))
        self.bytes = Array(bytes[10...])
    }

    /// The line by which people hand it on.
    public var line: String { Base64.text(MinisignLines.algorithm + id.bytes + bytes) }

    public var fileText: String { "\(MinisignLines.untrusted)minisign public key \(id)\n\(line)\n" }
}
