import Model

extension PageAssembler {
    var newestDocuments: [Document] {
        site.documents.sorted { a, b in
            a.published != b.published ? SiteRelations.later(a.published, b.published) : a.code < b.code
        }
    }

    var documents: DocumentsPage {
        let newest = newestDocuments
        var catalogues: [String] = []
        let named = { (document: Document) in document.catalogue.isEmpty ? "其他" : document.catalogue }
        for document in newest where !catalogues.contains(named(document)) { catalogues.append(named(document)) }
        return DocumentsPage(
            groups: catalogues.map { catalogue in
                .init(catalogue: catalogue, documents: newest.filter { named($0) == catalogue })
            })
    }

    func documentPage(_ index: Int, body: Body) -> Parts {
        let document = site.documents[index]
        let related = (relations.relatedDocuments[index] ?? []).map { site.documents[$0] }
        return (
            .document(
                DocumentPage(
                    document: document, body: body.text,
                    related: related.map { PageLink($0.title, .document($0.code), detail: $0.genre) },
                    attachments: document.attachments.map {
                        PageLink($0.title, PagePath($0.path), detail: $0.kind)
                    })),
            [homeLink, PageLink("政策文件", .documents)],
            PageMetadata(
                column: "政策文件", columnType: "政务公开", description: document.summary, keywords: document.keywords,
                published: document.published, source: document.source.isEmpty ? document.issuer : document.source)
        )
    }

    func textPage(_ page: TextPage, body: Body) -> Parts {
        (
            .text(TextContentPage(page: page, body: body.text)), [homeLink],
            PageMetadata(column: page.title, columnType: "网站信息", description: page.summary)
        )
    }
}

extension Document.Attachment {
    /// What kind of file it is, by its ending.
    fileprivate var kind: String { path.split(separator: ".").last.map { $0.uppercased() } ?? "" }
}
