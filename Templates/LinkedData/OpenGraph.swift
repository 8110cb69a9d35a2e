import HTML
import Model

/// What a chat shows of a page whose address is sent there (Open Graph protocol), and the address that counts.
struct OpenGraph: Markup {
    let page: Page
    let settings: SiteSettings

    var content: some Markup {
        ForEach(properties.filter { !$0.value.isEmpty }) { property in
            meta(.named("property", property.name), .contentText(property.value))
        }
        if !address.isEmpty, page.indexing != .none { link(.rel("canonical"), .href(address)) }
    }

    private var properties: [(name: String, value: String)] {
        let summary = page.metadata.description
        return [
            ("og:title", page.title.isEmpty ? settings.name : page.title), ("og:site_name", settings.name),
            ("og:type", page.metadata.published == nil ? "website" : "article"), ("og:locale", "zh_CN"),
            ("og:description", summary.isEmpty ? settings.description : summary), ("og:url", address),
        ]
    }

    private var address: String {
        settings.baseURL.isEmpty ? "" : LinkedAddresses(page: page.path, baseURL: settings.baseURL).ofPage
    }
}
