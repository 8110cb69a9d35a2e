import HTML
import Model

/// 数据下载: what other programs can take away, with the columns of each.
struct DatasetsTemplate: Markup {
    let page: DatasetsPage

    var content: some Markup {
        div(.class("lead")) {
            p { "本站公开的数据都可以下载。表格（CSV）用 Excel、WPS 直接打开；数据（JSON）供程序使用。内容与网页一致，按规定不公开和已作遮盖的，下载文件中同样没有。" }
        }
        p(.class("download")) {
            a(.href(.dataPackage), .flag("download")) { "全部数据的说明文件（datapackage.json）" }
        }
        p(.class("note")) { "说明文件按 Frictionless Data Package 编写，列出每个文件的大小、校验值（SHA-256）和每一列的含义。" }
        RecordTable(
            "数据目录", showsCaption: false, page.datasets, columns: Self.columns, interaction: .searchable,
            anchor: { $0.dataset.name })
        PageSection("各列的含义", id: "fields", searchable: false) {
            ForEach(page.datasets) { item in
                details {
                    summary { item.dataset.title }
                    RecordTable(
                        "\(item.dataset.title)：列", showsCaption: false, item.dataset.fields,
                        columns: Self.fieldColumns, interaction: .plain)
                }
            }
        }
    }

    private static var columns: [RecordColumn<DatasetsPage.Item>] {
        [
            RecordColumn("数据") { item in
                item.dataset.page.map { .link(PageLink(item.dataset.title, $0)) } ?? .text(item.dataset.title)
            },
            RecordColumn("内容") { $0.dataset.description },
            RecordColumn("行数", isNumeric: true) { .number(String($0.dataset.rows.count)) },
            RecordColumn("更新日期") { .day($0.dataset.updated) },
            RecordColumn("下载") { item in
                .links(item.downloads.map { PageLink($0.path.description.hasSuffix("csv") ? "CSV" : "JSON", $0.path) })
            },
        ]
    }

    private static var fieldColumns: [RecordColumn<RegisterField>] {
        [
            RecordColumn("列名") { $0.column.title },
            RecordColumn("英文名") { $0.key },
            RecordColumn("类型") { $0.column.kind.name },
            RecordColumn("说明") { field in
                var notes = field.description.isEmpty ? [] : [field.description]
                if case .choice(let set) = field.column.kind {
                    notes.append("可选：" + set.labels.joined(separator: "、"))
                }
                return notes.joined(separator: "\n")
            },
        ]
    }
}

extension Column.Kind {
    /// In the words of those who fill in tables.
    fileprivate var name: String {
        switch self {
        case .integer: "整数"
        case .decimal: "数字"
        case .day: "日期"
        case .period: "期别"
        case .flag: "是或否"
        case .choice: "选项"
        case .choices, .list: "几项，用顿号隔开"
        case .code: "代码"
        case .regionCode, .regionCodes: "区划代码"
        case .url: "网址"
        case .text, .retention: "文字"
        }
    }
}
