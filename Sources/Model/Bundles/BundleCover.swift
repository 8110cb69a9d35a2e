/// What the pages at the root of a bundle say of it: the cover, which opens by a double-click, and how to check it.
public struct BundleCover: Sendable {
    /// The key that signed, by its number and as the line that minisign takes.
    public struct Signer: Sendable {
        public let number: String
        public let publicKey: String

        public init(number: String, publicKey: String) {
            self.number = number
            self.publicKey = publicKey
        }
    }

    public let settings: SiteSettings
    /// Those whose pages it holds, each with its page; none where it holds all.
    public let places: [PageLink]
    public let copy: OfflineCopy
    public let asOf: Day
    /// From 1, one more with every issue for the same places.
    public let sequence: Int
    /// 核对码: sixteen digits in four groups.
    public let code: String
    /// The SHA-256 of the manifest that the code is made from.
    public let manifestDigest: String
    /// Nil for a bundle without a signature.
    public let signer: Signer?
    /// Nil where nobody's approval was given.
    public let approval: ReviewApproval?

    public init(
        settings: SiteSettings, places: [PageLink], copy: OfflineCopy, asOf: Day, sequence: Int, code: String,
        manifestDigest: String, signer: Signer?, approval: ReviewApproval? = nil
    ) {
        self.settings = settings
        self.places = places
        self.copy = copy
        self.asOf = asOf
        self.sequence = sequence
        self.code = code
        self.manifestDigest = manifestDigest
        self.signer = signer
        self.approval = approval
    }
}
