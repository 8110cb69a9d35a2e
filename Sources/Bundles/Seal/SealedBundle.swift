/// What came of a sealing.
public struct SealedBundle: Hashable, Sendable {
    public let code: BundleCode
    public let description: BundleDescription
    /// The payload's files and bytes.
    public let fileCount: Int
    public let byteCount: Int
    /// The key that signed it, if one did.
    public let signer: KeyID?
}
