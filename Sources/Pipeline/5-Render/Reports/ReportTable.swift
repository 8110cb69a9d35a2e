import Diagnostics
import Formats
import Model

/// A table that reports quote from: a disclosure's or a register's, as it is shown.
struct ReportTable: Sendable {
    let table: DataTable
    /// By column; empty where the figures count nothing or nobody says what.
    let units: [String]
    /// Columns that the table has and that are not shown.
    var withheldColumns: Set<String> = []

    init(_ table: DataTable, schema: TableSchema? = nil) {
        self.table = table
        units = table.columns.map { column in
            let known = schema.flatMap { schema in
                schema.columnIndex(forHeading: column.title).map { schema.columns[$0].unit }
            }
            return known??.label ?? Self.unit(in: column.title)
        }
    }

    /// What stands in brackets at a heading's end.
    private static func unit(in heading: String) -> String {
        guard let last = heading.last, last == ")" || last == "）",
            let open = heading.lastIndex(where: { $0 == "(" || $0 == "（" })
        else { return "" }
        let unit = heading[heading.index(after: open)...].dropLast()
        return String(unit.hasPrefix("单位：") ? unit.dropFirst(3) : unit)
    }

    /// The figure of a column in a row, or the sum over the rows that a condition picks.
    func figure(row: String, column: String) throws(QueryProblem) -> ReportFigure {
        let (rows, isSum) = try self.rows(row)
        if ["行数", "count"].contains(column) {
            return ReportFigure(value: ExactDecimal(units: Int64(rows.count)), unit: "")
        }
        let position = try position(of: column)
        let cells = rows.map { table.rows[$0][position] }
        let values = cells.compactMap { ExactDecimal($0) }
        if let text = cells.first(where: { !$0.isEmpty && ExactDecimal($0) == nil }), !isSum || text != "合计" {
            throw QueryProblem(
                zh: "“\(ShownName(column))”这一格不是数字，不能引用。", en: "The cell under \"\(ShownName(column))\" is no number.")
        }
        guard isSum, !values.isEmpty else { return ReportFigure(value: values.first, unit: units[position]) }
        guard let sum = values.sum else {
            throw QueryProblem(zh: "这一列的合计太大，无法表示。", en: "The sum of the column is too large.")
        }
        return ReportFigure(value: sum, unit: units[position])
    }

    func position(of column: String) throws(QueryProblem) -> Int {
        let titles = table.columns.map(\.title)
        if let position = titles.firstIndex(of: column) ?? titles.firstIndex(where: { Self.stem($0) == column }) {
            return position
        }
        if withheldColumns.contains(column) {
            throw QueryProblem(
                .reportWithheld, zh: "“\(ShownName(column))”一列按个人信息规格不公开，不能引用。",
                en:
                    "The column \"\(ShownName(column))\" is withheld for the sake of personal data and cannot be quoted."
            )
        }
        throw QueryProblem(
            zh: "表中没有“\(ShownName(column))”这一列。", en: "The table has no column \"\(ShownName(column))\".",
            suggestion: NearMiss.suggestion(for: column, among: titles))
    }

    private static func stem(_ heading: String) -> String {
        heading.firstIndex(where: { $0 == "(" || $0 == "（" }).map { String(heading[..<$0]) } ?? heading
    }

    /// A row by its label.
    func row(_ label: String) throws(QueryProblem) -> [String] { table.rows[try rows(label).rows.first ?? 0] }

    /// The rows that are meant, and whether they are added up.
    private func rows(_ wanted: String) throws(QueryProblem) -> (rows: [Int], isSum: Bool) {
        if ["全部", "all"].contains(wanted) { return (Array(table.rows.indices), true) }
        if let mark = wanted.firstIndex(where: { $0 == "=" || $0 == "＝" }) {
            let column = try position(of: String(wanted[..<mark]))
            let value = wanted[wanted.index(after: mark)...]
            return (table.rows.indices.filter { table.rows[$0][column] == value }, true)
        }
        let labels = table.rows.map { self.label(of: $0) }
        var found = labels.indices.filter { labels[$0] == wanted }
        if found.isEmpty { found = labels.indices.filter { Self.withoutNumber(labels[$0]) == wanted } }
        guard let row = found.first else {
            throw QueryProblem(
                zh: "表中没有“\(ShownName(wanted))”这一行。", en: "The table has no row \"\(ShownName(wanted))\".",
                suggestion: NearMiss.suggestion(for: wanted, among: labels + labels.map { Self.withoutNumber($0) }))
        }
        guard found.count == 1 else {
            throw QueryProblem(
                .ambiguousRow, zh: "表中有 \(found.count) 行叫“\(ShownName(wanted))”。",
                en: "The table has \(found.count) rows \"\(ShownName(wanted))\".")
        }
        return ([row], false)
    }

    /// A row is named by the first of its cells that is no number.
    private func label(of row: [String]) -> String {
        zip(table.columns, row).first { !$0.isNumeric && !$1.isEmpty }.map { $1 } ?? row.first ?? ""
    }

    /// `收入合计` for `二、收入合计`.
    static func withoutNumber(_ label: String) -> String {
        guard let mark = label.firstIndex(of: "、"), label[..<mark].allSatisfy({ "一二三四五六七八九十".contains($0) })
        else { return label }
        return String(label[label.index(after: mark)...])
    }
}
