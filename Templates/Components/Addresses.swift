import HTML
import Model

extension Attribute {
    /// The way to a page of the portal, relative to the page that shows the link.
    static func href(_ path: PagePath) -> Attribute { .href(fromRoot: path.description) }

    static func action(_ path: PagePath) -> Attribute { .named("action", fromRoot: path.description) }

    /// Keeps a part of the page, such as a list of other pages, out of the search.
    static func searchable(_ isSearchable: Bool) -> Attribute { .named("data-search", isSearchable ? nil : "off") }
}

extension PagePath {
    /// The search page with a question already put.
    static func search(for question: String) -> PagePath { PagePath("\(PagePath.search)?q=\(question.percentEncoded)") }
}

/// An ordinary link that leaves the portal; what is no web address stays text.
struct ExternalLink: Markup {
    private let text: String
    private let address: String

    init(_ text: String, to address: String) {
        self.text = text
        self.address = address
    }

    var content: some Markup {
        if address.hasPrefix("https://") || address.hasPrefix("http://") {
            a(.class("external"), .href(address), .rel("noopener noreferrer")) { text }
        } else {
            text
        }
    }
}
