import HTML
import Model

/// 公开目录: what must be made public, and the way to what has been.
struct DisclosureCatalogueTemplate: Markup {
    let page: DisclosureCataloguePage

    var content: some Markup {
        p(.class("lead")) { "哪些事必须公开、由谁公开、多久公开一次，按下表执行；没有按时公开的，可以向上级反映。" }
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
                RecordTable(
                    "公开目录：\(group.category.label)", showsCaption: false, group.obligations,
                    columns: Self.columns, anchor: { "item-\($0.item)" })
            }
        }
    }

    private static var columns: [RecordColumn<Obligation>] {
        [
            RecordColumn("公开事项") { $0.title },
            RecordColumn("公开内容") { $0.content },
            RecordColumn("公开依据") { $0.citedBases.joined(separator: "\n") },
            RecordColumn("公开时限") { $0.deadline },
            RecordColumn("公开主体") { $0.body },
            RecordColumn("公开渠道") { $0.isOnWeb ? $0.channel.label : "\($0.channel.label)\n（不在网上公布）" },
            RecordColumn("公开频次") { $0.frequency.label },
        ]
    }
}

extension Obligation {
    /// The bases that are written out; the number of an entry in `bases.*` tells a resident nothing.
    fileprivate var citedBases: [String] {
        bases.filter { basis in !basis.utf8.allSatisfy { $0 < 0x80 } }
    }
}
