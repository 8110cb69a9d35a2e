import Formats
import Model

extension ArchiveCatalogue {
    /// A row a file, with the particulars of its record on each, as archives take lists over.
    public var csv: [UInt8] {
        CSVWriter.bytes(headings: Self.headings, rows: records.flatMap(rows))
    }

    private static let headings = [
        "件号", "档号", "归档类别", "保管期限", "保管期限依据", "年度", "归档日期", "题名", "责任者", "文号", "日期", "载体", "页数", "开放程度", "审核日期", "审核结论",
        "说明",
        "文件种类", "文件", "字节数", "SHA-256",
    ]

    private func rows(of record: ArchiveRecord) -> [[String]] {
        record.files.map { file in
            [
                String(record.number), record.reference, record.category, record.term.label,
                record.isTermSet ? "公开目录" : "默认，待核定", String(year), day.description, record.title, record.responsible,
                "",
                record.day.description, "电子", "", record.isPublic ? "公开" : "不公开",
                record.signOff.reviewed?.description ?? "", record.signOff.verdict?.label ?? "", record.note,
                file.kind.label, file.path, String(file.size), file.sha256,
            ]
        }
    }
}
