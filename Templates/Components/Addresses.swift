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

extension String {
    /// As it stands within a query (RFC 3986: all but unreserved characters are encoded).
    var percentEncoded: String {
        var encoded = ""
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += byte < 16 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return encoded
    }
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
