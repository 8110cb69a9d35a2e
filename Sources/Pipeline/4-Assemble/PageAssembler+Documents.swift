import Model

extension PageAssembler {
    var documentsLink: PageLink { PageLink("政策文件", .documents) }

    func newestDocuments(_ count: Int) -> [Document] {
        relations.newestDocuments.prefix(count).map { site.documents[$0] }
    }

    func documents(_ part: Int) -> DocumentsPage {
        let part = ListPart(part)
        return DocumentsPage(
            groups: part.cut(relations.documentsByCatalogue).map { group in
                .init(catalogue: group.title, documents: group.entries.map { site.documents[$0] })
            },
            pagination: part.pagination(of: .documents, count: site.documents.count))
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
            [homeLink, documentsLink],
            PageMetadata(
                column: "政策文件", columnType: "政务公开", description: document.summary, keywords: document.keywords,
                published: document.published, source: document.source.isEmpty ? document.issuer : document.source)
        )
    }

    func textPage(_ page: TextPage, body: Body) -> Parts {
        let manual = relations.manuals.first { $0.title == page.manual }
        return (
            .text(TextContentPage(page: page, body: body.text, manual: manual)),
            [homeLink] + (manual?.way(to: .page(page.code)) ?? []),
            PageMetadata(
                column: page.manual.isEmpty ? page.title : page.manual, columnType: "网站信息", description: page.summary)
        )
    }
}

extension Document.Attachment {
    /// What kind of file it is, by its ending.
    fileprivate var kind: String { path.split(separator: ".").last.map { $0.uppercased() } ?? "" }
}
