import Diagnostics
import Formats
import Model

/// The tables that one report quotes, read when it first names them and held while it is made: never more than a few dozen.
final class ReportTables {
    private let data: ReportData
    private var tables: [String: ReportTable] = [:]
    private var order: [String] = []

    private static let most = 40

    init(_ data: ReportData) { self.data = data }

    /// A disclosure's table by `REGION/PERIOD/ITEM`, as its page shows it.
    func disclosure(_ path: String, shifted: Bool) throws(QueryProblem) -> ReportTable {
        let parts = path.split(separator: "/").map { String($0) }
        guard parts.count == 3, let named = Period(parts[1]) else {
            throw QueryProblem(
                zh: "表写作“地区/期别/事项”，例如 990101101201/2026-06/finance。", en: "A table is named REGION/PERIOD/ITEM.")
        }
        let region = try data.region(parts[0])
        let period = shifted ? try ReportData.yearBefore(named) : named
        let item = parts[2].lowercased()
        guard let obligation = data.relations.obligations[item] else {
            throw QueryProblem(
                zh: "公开目录中没有“\(ShownName(parts[2]))”这一事项。", en: "The catalogue has no item \"\(ShownName(parts[2]))\".",
                suggestion: NearMiss.suggestion(for: item, among: data.relations.obligations.keys.sorted()))
        }
        let key = "\(region.code)/\(period)/\(item)"
        if let table = tables[key] { return table }
        let found = data.relations.issues[.init(region: region.code, period: period)]?
            .lazy.map { self.data.site.disclosures[$0] }.first { $0.item == item }
        guard let disclosure = found, disclosure.tableFile != nil else { throw missing(key, region, period, found) }
        var body = DisclosureBody.load(disclosure, obligation: obligation, from: data.folder)
        let headings = Set(body.table?.columns.map(\.title) ?? [])
        TableGate.protect(&body, obligation: obligation)
        guard let shown = body.table else {
            throw QueryProblem(
                .reportWithheld, zh: "这张表不公开，不能引用。", en: "The table is not published and cannot be quoted.")
        }
        var table = ReportTable(shown, schema: StandardTable.named(obligation.table))
        table.withheldColumns = headings.subtracting(shown.columns.map(\.title))
        keep(table, as: key)
        return table
    }

    func register(_ name: String) throws(QueryProblem) -> ReportTable {
        guard let register = data.site.registers.first(where: { $0.name == name || $0.title == name }) else {
            throw QueryProblem(
                zh: "没有“\(ShownName(name))”这个名录。", en: "There is no register \"\(ShownName(name))\".",
                suggestion: NearMiss.suggestion(for: name, among: data.site.registers.flatMap { [$0.name, $0.title] }))
        }
        return ReportTable(
            DataTable(
                columns: register.fields.map { .init(title: $0.column.title, isNumeric: $0.column.isNumeric) },
                rows: register.rows.map(\.cells)))
    }

    private func keep(_ table: ReportTable, as key: String) {
        if order.count == Self.most { tables[order.removeFirst()] = nil }
        tables[key] = table
        order.append(key)
    }

    /// Why there is nothing to quote from.
    private func missing(_ key: String, _ region: Region, _ period: Period, _ found: Disclosure?) -> QueryProblem {
        let reason = found?.publicUntil != nil ? .expired : data.withheld[key]
        if let reason {
            return QueryProblem(
                .reportWithheld, zh: "这份公开内容不在网上（\(reason.label)），不能引用。",
                en: "The disclosure is not on the web (\(reason.rawValue)) and cannot be quoted.")
        }
        if found != nil { return QueryProblem(zh: "这份公开内容没有表格。", en: "The disclosure has no table.") }
        return QueryProblem(
            zh: "\(region.name)没有 \(period.chinese)的这项公开内容。", en: "Nothing of this item was disclosed for \(period).")
    }
}
