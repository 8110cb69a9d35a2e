import Model

extension Manual {
    /// The manuals that pages name, and their chapters, each where its first page stands.
    static func all(of pages: [TextPage]) -> [Manual] {
        parts(of: pages.filter { !$0.manual.isEmpty }, by: \.manual).map { title, pages in
            Manual(
                title: title,
                chapters: parts(of: pages, by: \.chapter).map { chapter, pages in
                    LinkGroup(chapter, pages.map { PageLink($0.title, .page($0.code), detail: $0.summary) })
                })
        }
    }

    /// From its first page by that of the chapter down to the page above one of its own.
    func way(to path: PagePath) -> [PageLink] {
        let chapter = chapters.first { $0.links.contains { $0.path == path } }
        let links = [(title, pages.first), (chapter?.title ?? "", chapter?.links.first)].compactMap { title, first in
            first.map { PageLink(title, $0.path) }
        }
        return links.enumerated().filter { position, link in
            !link.title.isEmpty && link.path != path && !links[..<position].contains { $0.path == link.path }
        }.map(\.element)
    }

    private static func parts(of pages: [TextPage], by title: (TextPage) -> String) -> [(String, [TextPage])] {
        var titles: [String] = []
        let parts = Dictionary(grouping: pages) { page in
            let title = title(page)
            if !titles.contains(title) { titles.append(title) }
            return title
        }
        return titles.map { ($0, parts[$0] ?? []) }
    }
}
