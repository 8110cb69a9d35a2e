/// What stands on the first page of a bundle, which opens by a double-click.
public struct BundleCover: Sendable {
    public let settings: SiteSettings
    /// Those whose pages it holds, each with its page; none where it holds all.
    public let places: [PageLink]
    public let copy: OfflineCopy
    public let asOf: Day
    /// From 1, one more with every issue for the same places.
    public let sequence: Int
    /// 核对码: sixteen digits in four groups.
    public let code: String
    public let isSigned: Bool

    public init(
        settings: SiteSettings, places: [PageLink], copy: OfflineCopy, asOf: Day, sequence: Int, code: String, isSigned: Bool
    ) {
        self.settings = settings
        self.places = places
        self.copy = copy
        self.asOf = asOf
        self.sequence = sequence
        self.code = code
        self.isSigned = isSigned
    }
}
