import HTML
import Model

/// 公开目录: what must be made public, and the way to what has been.
struct DisclosureCatalogueTemplate: Markup {
    let page: DisclosureCataloguePage

    var content: some Markup {
        Requirement(.foldScript)
        p(.class("lead")) { "哪些事必须公开、由谁公开、多久公开一次，按下表执行；没有按时公开的，可以向上级反映。" }
        if !page.boards.isEmpty {
            PageSection("公开得及时吗", id: "boards", searchable: false) { TileList(page.boards) }
        }
        if !page.regions.isEmpty {
            PageSection("看各地公开了什么", id: "regions", searchable: false) {
                LinkList(page.regions, class: "chips")
            }
        }
        if !page.newest.isEmpty {
            PageSection("最新公开", id: "newest", searchable: false) { EntryList(page.newest.map { Entry($0) }) }
        }
        ForEach(page.groups) { group in
            PageSection(group.category.label, id: group.category.rawValue) {
                details(.class("more-sites"), .flag("open"), .flag("data-fold")) {
                    summary { "\(group.category.label) \(group.rows.count) 项" }
                    RecordTable(
                        "公开目录：\(group.category.label)", showsCaption: false, group.rows,
                        columns: Self.columns, anchor: { "item-\($0.obligation.item)" })
                }
            }
        }
    }

    private static var columns: [RecordColumn<DisclosureCataloguePage.Row>] {
        [
            RecordColumn("公开事项") { $0.obligation.title },
            RecordColumn("公开内容") { $0.obligation.content },
            RecordColumn("公开依据") { $0.citations.joined(separator: "\n") },
            RecordColumn("公开时限") { $0.obligation.deadline },
            RecordColumn("公开主体") { $0.obligation.body },
            RecordColumn("公开渠道") { $0.channelText },
            RecordColumn("公开频次") { $0.obligation.frequency.label },
        ]
    }
}

extension DisclosureCataloguePage.Row {
    /// Where the item is found; of what hangs on boards only that it does, and from when to when.
    fileprivate var channelText: String {
        guard !obligation.isOnWeb else { return obligation.channels.label }
        let postings = postings.map { posting in
            posting.until.map { "已张贴：\(posting.from.chinese)至\($0.chinese)" } ?? "已张贴：\(posting.from.chinese)起"
        }
        return ([obligation.channels.label, "（不在网上公布）"] + postings).joined(separator: "\n")
    }
}
