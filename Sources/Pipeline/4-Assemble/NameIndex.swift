import Model

/// Names in the order of their sounds, divided among pages of bounded size.
struct NameIndex: Sendable {
    /// About 130 bytes a name: a page stays below 100 KB with its frame.
    private static let namesPerPage = 400
    /// Fewer are seen at a glance, and need no list of their own.
    private static let fewestNames = 10

    let kind: NameIndexPage.Kind
    /// The letters of each page; none where there is too little to list.
    let pages: [[NameIndexPage.Letter]]
    let count: Int

    init(_ kind: NameIndexPage.Kind, _ links: [PageLink], namesPerPage: Int = namesPerPage) {
        self.kind = kind
        count = links.count
        pages = links.count < Self.fewestNames ? [] : Self.divide(Self.letters(links), namesPerPage)
    }

    private static func letters(_ links: [PageLink]) -> [NameIndexPage.Letter] {
        let keyed = links.map { (key: PinyinKey($0.title), link: $0) }
            .sorted { ($0.key, $0.link.path) < ($1.key, $1.link.path) }
        let byLetter = Dictionary(grouping: keyed) { $0.key.letter }
        // What has no letter stands last.
        return byLetter.sorted { ($0.key ?? "~") < ($1.key ?? "~") }
            .map { NameIndexPage.Letter($0.key, $0.value.map(\.link)) }
    }

    /// Whole letters together; only one that is longer than a page is cut.
    private static func divide(_ letters: [NameIndexPage.Letter], _ most: Int) -> [[NameIndexPage.Letter]] {
        var pages: [[NameIndexPage.Letter]] = []
        var room = 0
        for letter in letters {
            for start in stride(from: 0, to: letter.links.count, by: most) {
                let links = Array(letter.links[start..<min(start + most, letter.links.count)])
                if links.count > room {
                    pages.append([])
                    room = most
                }
                pages[pages.count - 1].append(.init(letter.letter, links))
                room -= links.count
            }
        }
        return pages
    }

    /// The title of a page, which tells it from the others by its letters.
    func title(of part: Int) -> String {
        guard pages.count > 1, let first = pages[part].first?.title, let last = pages[part].last?.title else {
            return kind.title
        }
        return kind.title + (first == last ? "（\(first)）" : "（\(first)–\(last)）")
    }

    func page(_ part: Int) -> NameIndexPage {
        var jumps: [PageLink] = []
        for (part, letters) in pages.enumerated() {
            for letter in letters where jumps.last?.title != letter.title {
                jumps.append(PageLink(letter.title, PagePath.names(kind, part: part).at(letter.anchor)))
            }
        }
        return NameIndexPage(kind: kind, count: count, jumps: jumps, letters: pages[part])
    }
}

extension NameIndex {
    /// Every service under its name and under what residents call it.
    static func services(of site: Site) -> NameIndex {
        NameIndex(
            .services,
            site.services.flatMap { service in
                let path = PagePath.service(service.code)
                let plain = service.plainNames.filter { $0 != service.name }
                return [PageLink(service.name, path)] + plain.map { PageLink($0, path, detail: service.name) }
            })
    }

    /// Every village, told from its namesakes by the places above it.
    static func villages(of site: Site) -> NameIndex {
        let regions = site.regions
        return NameIndex(
            .villages,
            regions.regions.filter { $0.level == .village }.map { village in
                let above = regions.path(to: village.code).dropLast().filter { $0.level > .prefecture }
                return PageLink(village.name, .region(village.code), detail: above.map(\.name).joined(separator: " "))
            })
    }
}
