/// The search page; what it lists is there without script too.
public struct SearchPage: Encodable, Sendable {
    public let suggestions: [String]
    /// Ways to everything without a search.
    public let browse: [LinkGroup]

    public init(suggestions: [String], browse: [LinkGroup]) {
        self.suggestions = suggestions
        self.browse = browse
    }
}
