import HTML
import Model

/// A part of a page under a heading of its own, which links can point at.
struct PageSection<Body: Markup>: Markup {
    private let heading: String
    private let anchor: String
    private let more: PageLink?
    private let isSearchable: Bool
    private let isSecondary: Bool
    private let inside: Body

    /// What is secondary can be reached by the navigation too, and is left to it in 长者模式.
    init(
        _ heading: String, id anchor: String, more: PageLink? = nil, searchable isSearchable: Bool = true,
        secondary isSecondary: Bool = false, @MarkupBuilder inside: () -> Body
    ) {
        self.heading = heading
        self.anchor = anchor
        self.more = more
        self.isSearchable = isSearchable
        self.isSecondary = isSecondary
        self.inside = inside()
    }

    var content: some Markup {
        // Not labelled: places may share a name, and landmarks must not.
        section(.class(isSecondary ? "part secondary" : "part"), .id(anchor), .searchable(isSearchable)) {
            div(.class("part-head")) {
                h2 { heading }
                if let more { a(.class("more"), .href(more.path)) { more.title } }
            }
            inside
        }
    }
}

extension String {
    /// As an `id` within a page: HTML allows anything but white space.
    var asAnchor: String { String(map { $0.isWhitespace ? "-" : $0 }) }
}
