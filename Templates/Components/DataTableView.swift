import HTML
import Model

/// The table of a disclosure or register as it was handed in: figures flush right, sums set off.
struct DataTableView: Markup {
    let captionText: String
    var showsCaption = true
    let data: DataTable
    /// Without one it gets what its size needs.
    var interaction: TableInteraction?

    var content: some Markup {
        let columns = data.columns.indices.map { FigureColumn(data, at: $0) }
        TableFrame(
            captionText, showsCaption: showsCaption, headings: columns.map(\.heading),
            interaction: interaction ?? .fitting(rows: data.rows.count, columns: columns.count)
        ) {
            ForEach(data.rows) { row in
                tr(.class(Self.isSum(row) ? "sum" : nil)) {
                    ForEach(zip(columns, row)) { column, text in
                        td(.class(column.style(of: text))) { column.shown(text) }
                    }
                }
            }
        }
    }

    private static func isSum(_ row: [String]) -> Bool {
        row.contains { cell in
            // A figure or a long text need not be looked at more closely.
            guard (6...24).contains(cell.utf8.count), let first = cell.utf8.first, first >= 0x80 else { return false }
            let word = String(cell.filter { !$0.isWhitespace })
            return ["合计", "总计", "小计", "总额"].contains(word)
        }
    }
}

/// How the cells of one column are written.
struct FigureColumn {
    let heading: TableHeading
    private let groupsThousands: Bool

    init(_ data: DataTable, at index: Int) {
        let column = data.columns[index]
        heading = TableHeading(column.title, isNumeric: column.isNumeric, isChoice: column.isChoice)
        groupsThousands = column.isNumeric && !Self.namesNumbers(column.title)
    }

    func style(of text: String) -> String? {
        if heading.isNumeric { return "number" }
        // Dates and codes are not to be broken at their hyphens.
        let isCode = !text.isEmpty && text.utf8.count <= 20 && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        if isCode { return "code" }
        let longestRun = text.split { !$0.isASCII || $0 == " " }.map(\.count).max() ?? 0
        return longestRun >= 8 ? "dates" : nil
    }

    func shown(_ text: String) -> String {
        guard groupsThousands, !Self.hasLeadingZero(text), let number = ExactDecimal(text) else { return text }
        return number.grouped
    }

    /// Headings whose digits name something (凭证号, 电话, 年份) rather than count it.
    private static func namesNumbers(_ title: String) -> Bool {
        ["号", "码", "电话", "手机", "年", "年份", "年度", "行次", "序"].contains { title.hasSuffix($0) }
    }

    private static func hasLeadingZero(_ text: String) -> Bool {
        text.hasPrefix("0") && !text.hasPrefix("0.") && text != "0"
    }
}
