import HTML
import JSON
import Model

/// What a page says to machines in the words of schema.org (JSON-LD 1.1): the way to it, and what it is about.
///
/// It repeats what the page shows and adds nothing, so that what is masked or withheld there cannot stand here.
struct LinkedData: Markup {
    let page: Page
    let context: SiteContext
    typealias Content = Never

    func write(to buffer: inout HTMLBuffer) {
        let nodes = nodes
        guard !nodes.isEmpty else { return }
        let graph = JSONValue.object(["@context": .string("https://schema.org"), "@graph": .array(nodes)])
        buffer.append("<script type=\"application/ld+json\">")
        buffer.append(graph.scriptBytes)
        buffer.append("</script>")
    }

    private var nodes: [JSONValue] {
        var nodes: [JSONValue] = []
        if !page.breadcrumbs.isEmpty { nodes.append(trail) }
        if let subject { nodes.append(subject) }
        return nodes
    }

    private var addresses: LinkedAddresses { LinkedAddresses(page: page.path, baseURL: context.settings.baseURL) }

    private var trail: JSONValue {
        let above = page.breadcrumbs.map { ($0.title, addresses.address(of: $0.path) as String?) }
        let items = (above + [(page.title, nil)]).enumerated().map { position, item in
            JSONValue.object([
                "@type": .string("ListItem"), "position": .integer(position + 1), "name": .string(item.0),
                "item": item.1.map(JSONValue.string),
            ])
        }
        return .object(["@type": .string("BreadcrumbList"), "itemListElement": .array(items)])
    }

    private var subject: JSONValue? {
        switch page.content {
        case .home: website
        case .region(let region): region.linkedData(addresses)
        case .service(let service): service.linkedData(addresses)
        case .disclosure(let disclosure): disclosure.linkedData(title: page.title, addresses)
        case .register(let register): register.linkedData(addresses, publisher: context.settings.owner)
        case .document(let document): document.document.linkedData(addresses)
        case .notice(let notice): notice.linkedData(addresses)
        default: nil
        }
    }

    private var website: JSONValue {
        let settings = context.settings
        return .object([
            "@type": .string("WebSite"), "name": .string(settings.name), "description": .text(settings.description),
            "url": .string(addresses.address(of: .home)), "inLanguage": .string("zh-CN"),
            "publisher": .organization(settings.owner, phone: settings.phone, address: settings.address),
            "potentialAction": .object([
                "@type": .string("SearchAction"),
                "target": .object([
                    "@type": .string("EntryPoint"),
                    "urlTemplate": .string(addresses.address(of: .search) + "?q={query}"),
                ]),
                "query-input": .string("required name=query"),
            ]),
        ])
    }
}

/// How linked data of one page name others: absolutely where the portal's address is known, else relative to the page.
struct LinkedAddresses {
    private let page: PagePath
    private let root: String
    private let isAbsolute: Bool

    init(page: PagePath, baseURL: String) {
        self.page = page
        isAbsolute = !baseURL.isEmpty
        root = baseURL.isEmpty ? page.pathToRoot : baseURL
    }

    /// Where folders are entered by their names, the front page would else have two addresses.
    func address(of path: PagePath) -> String {
        root + (path == .home && isAbsolute ? "" : path.description)
    }

    var ofPage: String { address(of: page) }
}

extension JSONValue {
    /// Nothing where there is no text.
    static func text(_ text: String) -> JSONValue? { text.isEmpty ? nil : .string(text) }

    static func day(_ day: Day?) -> JSONValue? { day.map { .string($0.description) } }

    static func organization(_ name: String, phone: String = "", address: String = "") -> JSONValue? {
        guard !name.isEmpty else { return nil }
        return .object([
            "@type": .string("GovernmentOrganization"), "name": .string(name), "telephone": .text(phone),
            "address": .text(address),
        ])
    }

    static func area(_ name: String) -> JSONValue {
        .object(["@type": .string("AdministrativeArea"), "name": .string(name)])
    }

    static func download(_ address: String, format: String) -> JSONValue {
        .object([
            "@type": .string("DataDownload"), "encodingFormat": .string(format), "contentUrl": .string(address),
        ])
    }
}
