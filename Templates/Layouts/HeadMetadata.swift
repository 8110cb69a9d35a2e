import HTML
import Model

/// The meta tags of a government site (政府网站发展指引, 国办发〔2017〕47号), each only where it has a value.
struct HeadMetadata: Markup {
    let page: Page
    let settings: SiteSettings

    var content: some Markup {
        ForEach(tags.filter { !$0.value.isEmpty }) { tag in
            meta(.name(tag.name), .contentText(tag.value))
        }
    }

    private var tags: [(name: String, value: String)] { siteTags + columnTags + articleTags + generalTags }

    private var siteTags: [(name: String, value: String)] {
        [("SiteName", settings.name), ("SiteDomain", settings.domain), ("SiteIDCode", settings.identifier)]
    }

    private var columnTags: [(name: String, value: String)] {
        let metadata = page.metadata
        let column = [("ColumnName", metadata.column), ("ColumnType", metadata.columnType)]
        guard metadata.published == nil, !metadata.column.isEmpty else { return column }
        return column + [("ColumnDescription", metadata.description), ("ColumnKeywords", keywords)]
    }

    private var articleTags: [(name: String, value: String)] {
        guard let published = page.metadata.published else { return [] }
        let source = page.metadata.source.isEmpty ? settings.owner : page.metadata.source
        return [("ArticleTitle", page.title), ("PubDate", published.description), ("ContentSource", source)]
    }

    private var generalTags: [(name: String, value: String)] {
        let own = page.metadata.description
        return [("Keywords", keywords), ("Description", own.isEmpty ? settings.description : own)]
    }

    private var keywords: String {
        let own = page.metadata.keywords
        return (own.isEmpty ? settings.keywords : own).joined(separator: ",")
    }
}
