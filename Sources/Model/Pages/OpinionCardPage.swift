/// A card to print, fill in by hand and hand over: a static page collects nothing itself.
public struct OpinionCardPage: Encodable, Sendable {
    /// Where it can be handed over.
    public let sites: PageLink?

    public init(sites: PageLink?) {
        self.sites = sites
    }
}
