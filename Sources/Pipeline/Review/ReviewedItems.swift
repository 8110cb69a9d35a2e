import Model

/// Makes of changed files what a person looks at: a page with its downloads as one, its text by lines and its table by cells.
struct ReviewedItems {
    private let comparison: PortalComparison
    private let old: Set<String>
    private let new: Set<String>

    private static let mostLines = 40

    init(_ comparison: PortalComparison) {
        self.comparison = comparison
        old = Set(comparison.old.paths)
        new = Set(comparison.new.paths)
    }

    func items(of changes: [PortalComparison.Change]) throws -> [ReviewedItem] {
        var order: [String] = []
        var files: [String: [PortalComparison.Change]] = [:]
        for change in changes {
            let key = key(of: change.path)
            if files[key] == nil { order.append(key) }
            files[key, default: []].append(change)
        }
        let (keys, grouped) = (order, files)
        let made = comparison.parallel.batches(of: keys.count) { range in
            Result<[Sorted], FileFailure> { () throws(FileFailure) in
                var items: [Sorted] = []
                for key in keys[range] { items.append(try item(key, grouped[key] ?? [])) }
                return items
            }
        }
        return try made.flatMap { try $0.get() }.sorted { $0.order < $1.order }.map(\.item)
    }

    private struct Sorted: Sendable {
        let item: ReviewedItem
        /// The place's code, the kind's rank, the address.
        var order: (String, Int, String) { (region, item.kind.rank, item.path.description) }
        let region: String
    }

    /// The page that a download stands beside, or the file itself.
    private func key(of path: String) -> String {
        let page = ReviewedPath(path).stem + ".html"
        return (path.hasSuffix(".csv") || path.hasSuffix(".json")) && (old.contains(page) || new.contains(page))
            ? page : path
    }

    private func item(_ key: String, _ files: [PortalComparison.Change]) throws(FileFailure) -> Sorted {
        guard key != PortalComparison.Change.frame else { return try frame() }
        let path = ReviewedPath(key)
        let change: ReviewedItem.Change = !old.contains(key) ? .added : !new.contains(key) ? .removed : .changed
        let table = change == .changed ? try table(beside: path, key, files) : nil
        let lines =
            change == .changed && key.hasSuffix(".html") && files.contains { $0.path == key }
            ? try lines(of: key, tablesApart: table != nil) : []
        return Sorted(
            item: ReviewedItem(
                path: PagePath(key), title: try title(of: key), kind: path.kind, place: try place(path.region),
                change: change, lines: Array(lines.prefix(Self.mostLines)), lineCount: lines.count, table: table),
            region: path.region?.description ?? "")
    }

    /// What stands around every page.
    private func frame() throws(FileFailure) -> Sorted {
        let home = PagePath.home.description
        let before = old.contains(home) ? ShownContent(try comparison.old.bytes(of: home), .frame) : nil
        let after = new.contains(home) ? ShownContent(try comparison.new.bytes(of: home), .frame) : nil
        let lines = Self.lines(from: before, to: after)
        return Sorted(
            item: ReviewedItem(
                path: .home, title: "每页共有的页眉和页脚", kind: .list, place: "",
                change: before == nil ? .added : after == nil ? .removed : .changed,
                lines: before == nil || after == nil ? [] : Array(lines.prefix(Self.mostLines)),
                lineCount: before == nil || after == nil ? 0 : lines.count),
            region: "")
    }

    private func lines(of path: String, tablesApart: Bool) throws(FileFailure) -> [ReviewedItem.Line] {
        Self.lines(
            from: ShownContent(try comparison.old.bytes(of: path), tablesApart: tablesApart),
            to: ShownContent(try comparison.new.bytes(of: path), tablesApart: tablesApart))
    }

    private static func lines(from before: ShownContent?, to after: ShownContent?) -> [ReviewedItem.Line] {
        difference(before?.lines ?? [], after?.lines ?? [])
            + difference(
                before?.targets.map { "链接：\($0)" } ?? [], after?.targets.map { "链接：\($0)" } ?? [])
    }

    private static func difference(_ old: [String], _ new: [String]) -> [ReviewedItem.Line] {
        SequenceDifference(from: old, to: new).hunks.flatMap { hunk in
            hunk.removed.map { ReviewedItem.Line(isNew: false, text: old[$0]) }
                + hunk.added.map { ReviewedItem.Line(isNew: true, text: new[$0]) }
        }
    }

    /// Of the table that is downloaded beside a page, or is the file itself; nil where there is none, or none before.
    private func table(
        beside path: ReviewedPath, _ key: String, _ files: [PortalComparison.Change]
    ) throws(FileFailure) -> ReviewedTable? {
        let table = key.hasSuffix(".csv") ? key : path.stem + ".csv"
        guard old.contains(table), new.contains(table) else { return nil }
        guard files.contains(where: { $0.path == table }) else { return ReviewedTable() }
        return TableDifference(from: try comparison.old.bytes(of: table), to: try comparison.new.bytes(of: table))
            .change
    }

    private func title(of path: String) throws(FileFailure) -> String {
        // Its heading is a question to whoever comes.
        guard path != PagePath.home.description else { return "首页" }
        guard path.hasSuffix(".html") else { return path.split(separator: "/").last.map { String($0) } ?? path }
        let title = ShownContent(try bytes(of: path)).title
        return title.isEmpty ? path : title
    }

    /// The heading of the place's own page.
    private func place(_ region: RegionCode?) throws(FileFailure) -> String {
        guard let region else { return "" }
        let page = PagePath.region(region).description
        guard old.contains(page) || new.contains(page) else { return region.description }
        let title = ShownContent(try bytes(of: page)).title
        return title.isEmpty ? region.description : title
    }

    /// As it would be; of what goes, as it is.
    private func bytes(of path: String) throws(FileFailure) -> [UInt8] {
        new.contains(path) ? try comparison.new.bytes(of: path) : try comparison.old.bytes(of: path)
    }
}
