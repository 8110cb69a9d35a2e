import HTML
import Model

/// 归档文件目录 as one page for printing, with who hands over and who takes over.
struct ArchiveCatalogueTemplate: Markup {
    let catalogue: ArchiveCatalogue

    var content: some Markup {
        OfficeDocument(heading) {
            p {
                "归档日期 \(catalogue.day.chinese)　共 \(catalogue.records.count) 件，其中 \(catalogue.restrictedCount) 件含有不公开的内容　\(catalogue.office)"
            }
            p(.class("note")) { "本目录和档案供单位归档，不上网、不张贴。每个文件的 SHA-256 见 catalogue.csv。" }
            if catalogue.records.contains(where: { !$0.isTermSet }) {
                p(.class("note")) { "注明“默认，待核定”的保管期限不是依据，请按归档范围和保管期限表核定，写进公开目录的“保管期限”列。" }
            }
            ArchiveRecords(catalogue: catalogue)
            h2 { "移交" }
            SignatureTable(steps: ["整理", "移交", "接收"])
        }
    }

    private var heading: String { "\(catalogue.place)\(catalogue.year)年度归档文件目录" }
}

/// The list itself.
struct ArchiveRecords: Markup {
    let catalogue: ArchiveCatalogue

    var content: some Markup {
        table {
            thead {
                tr {
                    th(.scope("col"), .class("number")) { "件号" }
                    th(.scope("col")) { "档号" }
                    th(.scope("col")) { "归档类别" }
                    th(.scope("col")) { "题名" }
                    th(.scope("col")) { "责任者" }
                    th(.scope("col")) { "日期" }
                    th(.scope("col")) { "保管期限" }
                    th(.scope("col"), .class("number")) { "文件" }
                    th(.scope("col")) { "备注" }
                }
            }
            tbody {
                ForEach(catalogue.records) { record in
                    tr {
                        td(.class("number")) { String(record.number) }
                        td { record.reference }
                        td { record.category }
                        td { record.title }
                        td { record.responsible }
                        td { record.day.description }
                        td { record.termText }
                        td(.class("number")) { String(record.files.count) }
                        td { remark(on: record) }
                    }
                }
            }
        }
    }

    private func remark(on record: ArchiveRecord) -> String {
        [record.isPublic ? "" : "不公开", record.note].filter { !$0.isEmpty }.joined(separator: "；")
    }
}
