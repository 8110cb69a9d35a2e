import Formats

/// A signature in minisign's format, over the BLAKE2b-512 of a file, with a comment that a second signature covers.
struct MinisignSignature: Hashable, Sendable {
    let id: KeyID
    let signature: [UInt8]
    let trustedComment: String
    /// Over the signature and the trusted comment.
    let globalSignature: [UInt8]
    /// Nobody signs it, so only these are taken: what anybody can change must say nothing.
    private let untrustedComment: String

    private static let count = 2 + KeyID.count + Ed25519.signatureCount
    private static let ownComment = "signature from noticeboard"
    private static let knownComments = [ownComment, "signature from minisign secret key"]

    init(of message: [UInt8], by key: SigningKey, trustedComment: String) {
        id = key.id
        signature = Ed25519.sign(Self.hash(message), with: key.secret)
        self.trustedComment = trustedComment
        globalSignature = Ed25519.sign(signature + Array(trustedComment.utf8), with: key.secret)
        untrustedComment = Self.ownComment
    }

    /// Nil for what we or minisign would not have written, byte for byte.
    init?(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        let lines = MinisignLines.split(text)
        guard lines.count == 4, lines[0].hasPrefix(MinisignLines.untrusted), lines[2].hasPrefix(MinisignLines.trusted),
            let first = Base64.bytes(lines[1], count: Self.count), first.starts(with: MinisignLines.prehashedAlgorithm),
            let second = Base64.bytes(lines[3], count: Ed25519.signatureCount)
        else { return nil }
        id = KeyID(bytes: Array(first[2..<10]))
        signature = Array(first[10...])
        trustedComment = String(lines[2].dropFirst(MinisignLines.trusted.count))
        globalSignature = second
        untrustedComment = String(lines[0].dropFirst(MinisignLines.untrusted.count))
        guard Self.knownComments.contains(untrustedComment), self.text.utf8.elementsEqual(bytes) else { return nil }
    }

    var text: String {
        """
        \(MinisignLines.untrusted)\(untrustedComment)
        \(Base64.text(MinisignLines.prehashedAlgorithm + id.bytes + signature))
        \(MinisignLines.trusted)\(trustedComment)
        \(Base64.text(globalSignature))

        """
    }

    /// Whether the key made it over just this message and comment.
    func isValid(for message: [UInt8], by key: PublicKey) -> Bool {
        id == key.id && Ed25519.isValid(signature, of: Self.hash(message), by: key.bytes)
            && Ed25519.isValid(globalSignature, of: signature + Array(trustedComment.utf8), by: key.bytes)
    }

    private static func hash(_ message: [UInt8]) -> [UInt8] { BLAKE2b.digest(message, count: 64) }
}
