import Diagnostics
import Foundation
import Model

/// A form as it came back with what has to be mended marked: the cells coloured, the reasons at the end of their rows.
public struct MarkedForm {
    private let workbook: FormWorkbook

    /// Nil where nothing was refused of a workbook, or its place is not known.
    public init?(_ returned: ReturnedForm, _ entries: [FormIntake.Entry], site: Site) {
        let refused = Set(entries.filter { $0.outcome == .refused }.map(\.item))
        guard !refused.isEmpty, let region = site.regions[returned.region] else { return nil }
        let tables = returned.tables.filter { refused.contains($0.item) }
        let form = Form(
            region: region, period: returned.period,
            sheets: tables.map { table in
                FormSheet(
                    item: table.item, title: entries.first { $0.item == table.item }?.title ?? table.item,
                    schema: table.schema, rows: [])
            })
        let findings = Dictionary(
            grouping: entries.flatMap(\.findings).filter { $0.severity == .error }, by: \.location)
        var workbook = FormWorkbook(form: form)
        for table in tables { workbook.tables[table.item] = Self.rows(of: table.table, by: table.schema, findings) }
        if let registration = returned.registration {
            workbook.registration = Self.registered(registration, refused, findings)
        }
        self.workbook = workbook
    }

    public var fileName: String { workbook.form.fileName }

    public func write(to path: String, author: String) throws(FormFailure) {
        do {
            try workbook.write(to: path, author: author)
        } catch {
            throw FormFailure(error)
        }
    }

    private static func rows(
        of table: RawTable, by schema: TableSchema, _ findings: [SourceLocation: [Diagnostic]]
    ) -> [FormWorkbook.Row] {
        let columns = table.headings.map { schema.columnIndex(forHeading: $0.text) }
        return zip(table.rows, table.texts(by: schema)).map { row, texts in
            var marked = FormWorkbook.Row(cells: texts)
            marked.objections = (findings[table.location(of: row)] ?? []).map(\.summary.zh)
            for (cell, column) in zip(row.cells, columns) {
                guard let found = findings[table.location(of: cell)] else { continue }
                if let column { marked.wrong.insert(column) }
                marked.objections += found.map(\.summary.zh)
            }
            return marked
        }
    }

    private static func registered(
        _ table: RawTable, _ items: Set<String>, _ findings: [SourceLocation: [Diagnostic]]
    ) -> [FormWorkbook.Row] {
        let schema = RegistrationTable.schema
        let shown = RegistrationTable.columns.compactMap { column in schema.columns.firstIndex { $0.key == column.key }
        }
        return rows(of: table, by: schema, findings).compactMap { row in
            guard let item = schema.columns.firstIndex(where: { $0.key == "item" }), items.contains(row.cells[item])
            else {
                return nil
            }
            return FormWorkbook.Row(
                cells: shown.map { row.cells[$0] },
                wrong: Set(shown.indices.filter { row.wrong.contains(shown[$0]) }), objections: row.objections)
        }
    }
}
