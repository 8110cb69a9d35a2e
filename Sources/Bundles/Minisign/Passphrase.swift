import Formats

/// What protects a secret key in its file.
public struct Passphrase: Sendable {
    let bytes: SecretBytes

    /// Takes the bytes over and wipes them where they were.
    public init(wiping bytes: inout [UInt8]) { self.bytes = SecretBytes(wiping: &bytes) }

    public var isEmpty: Bool { bytes.count == 0 }

    public static func == (a: Passphrase, b: Passphrase) -> Bool { a.bytes == b.bytes }
}
