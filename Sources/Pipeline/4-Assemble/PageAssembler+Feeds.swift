import Model

extension PageAssembler {
    /// The newest of the whole portal, and of each place that publishes.
    private static let entriesOfPortal = 50, entriesOfPlace = 20

    /// One a place that has published something, the portal's first. Made one at a time, as they are asked for.
    var feeds: some Sequence<Feed> {
        let places = site.regions.regions.lazy.filter { plan.contains(.feed(of: $0.code)) }
        return [portalFeed].lazy.map { $0 } + places.map(feed(of:))
    }

    private var portalFeed: Feed {
        let documents = newestDocuments(Self.entriesOfPortal).compactMap(entry)
        return Feed(
            title: site.settings.name, path: .feed, page: .home,
            entries: newest(
                newestDisclosures(in: site.disclosures.indices, count: Self.entriesOfPortal).compactMap(entry)
                    + site.notices.map(entry) + documents, count: Self.entriesOfPortal))
    }

    private func feed(of region: Region) -> Feed {
        Feed(
            title: "\(region.name) - \(site.settings.name)", path: .feed(of: region.code), page: .region(region.code),
            entries: newest(
                newestDisclosures(in: relations.disclosures[region.code] ?? [], count: Self.entriesOfPlace)
                    .compactMap(entry) + (relations.notices[region.code] ?? []).map { entry(site.notices[$0]) },
                count: Self.entriesOfPlace))
    }

    private func newest(_ entries: [Feed.Entry], count: Int) -> [Feed.Entry] {
        Array(
            entries.sorted { ($1.published, $0.path.description) < ($0.published, $1.path.description) }.prefix(count))
    }

    private func entry(_ disclosure: DisclosureSummary) -> Feed.Entry? {
        disclosure.published.map {
            Feed.Entry(
                title: disclosure.titleWithOffice, path: disclosure.path, published: $0, author: disclosure.regionName,
                category: disclosure.category?.label ?? "")
        }
    }

    private func entry(_ notice: Notice) -> Feed.Entry {
        Feed.Entry(
            title: notice.title, path: .notice(notice.code), published: notice.start,
            author: site.regions[notice.region]?.name ?? site.settings.owner, category: "公示公告")
    }

    private func entry(_ document: Document) -> Feed.Entry? {
        document.published.map {
            Feed.Entry(
                title: document.title, path: .document(document.code), published: $0,
                author: document.issuer.isEmpty ? site.settings.owner : document.issuer, category: "政策文件")
        }
    }

    /// The day on which a planned page came out, where it is known.
    func published(_ page: PlannedPage) -> Day? {
        switch page.subject {
        case .disclosure(let index): site.disclosures[index].published
        case .notice(let index): site.notices[index].start
        case .document(let index): site.documents[index].published
        default: nil
        }
    }

    func indexing(of page: PlannedPage) -> Indexing {
        switch page.subject {
        case .search, .notFound, .redirect, .sheets: return .none
        case .disclosure(let index): return site.disclosures[index].publicUntil == nil ? .full : .none
        case .notice(let index):
            let notice = site.notices[index]
            guard notice.showsText(on: asOf) else { return .none }
            return notice.afterwards == .remove ? .withoutCopy : .full
        default: return .full
        }
    }

    func feed(for page: PlannedPage) -> PagePath? {
        // A copy never has anything new.
        guard copyScope == nil else { return nil }
        let path: PagePath
        switch page.subject {
        case .home: path = .feed
        case .region(let code), .regionDisclosures(let code): path = .feed(of: code)
        default: return nil
        }
        return plan.contains(path) ? path : nil
    }
}
