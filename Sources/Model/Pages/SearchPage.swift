/// The search page; what it lists is there without script too.
public struct SearchPage: Sendable {
    public let suggestions: [String]
    /// The kinds of page by which results can be narrowed.
    public let kinds: [PageKind]
    /// Ways to everything without a search.
    public let browse: [LinkGroup]

    public init(suggestions: [String], kinds: [PageKind], browse: [LinkGroup]) {
        self.suggestions = suggestions
        self.kinds = kinds
        self.browse = browse
    }
}
