import Diagnostics
import Formats
import Model

/// What a form says of its items beside their tables, by item.
struct Registered {
    /// What was stated of one item.
    struct Statement {
        /// By the columns' keys, as it was written; only what is filled.
        let values: [String: String]
        /// What is wrong with it.
        let findings: [Diagnostic]

        /// Whether a change of what is public is explained: by words, and not those of the last change.
        func explainsChange(of known: Disclosure?) -> Bool {
            guard let reason = values["correction"], !reason.isEmpty else { return false }
            return reason != known?.correction
        }

        /// Whether it says anything else than what is known.
        func changes(_ known: Disclosure?) -> Bool {
            guard let known else { return true }
            return values["published"].map { Day($0) != known.published } ?? false
                || values["correction"].map { $0 != known.correction } ?? false
                || values["note"].map { $0 != known.note } ?? false
        }
    }

    private let table: RawTable?
    private let findings: [Diagnostic]

    init(_ form: ReturnedForm) {
        table = form.registration
        findings = form.registration.map { RecordReader.read($0, by: RegistrationTable.schema).diagnostics } ?? []
    }

    func values(of item: String) -> Statement {
        guard let table, let row = row(of: item) else { return Statement(values: [:], findings: []) }
        var values: [String: String] = [:]
        var places = [table.location(of: row)]
        for (heading, cell) in zip(table.headings, row.cells) {
            places.append(table.location(of: cell))
            guard let column = RegistrationTable.schema.columnIndex(forHeading: heading.text), !cell.isBlank else {
                continue
            }
            let key = RegistrationTable.schema.columns[column].key
            // A title that is the catalogue's own says nothing.
            if key != "item", key != "title" { values[key] = cell.text }
        }
        return Statement(
            values: values, findings: findings.filter { $0.severity == .error && places.contains($0.location) })
    }

    /// What is said where an item is to have been made public on a day that is not yet, and nobody says that it is meant to be.
    func dateAhead(of item: String, on day: Day) -> [Diagnostic] {
        guard let table, let row = row(of: item), values(of: item).values["scheduled"] == nil,
            let column = RegistrationTable.position(of: "published", among: table.headings.map(\.text)),
            column < row.cells.count, let published = Day(row.cells[column].text), published > day
        else { return [] }
        return [
            Diagnostic(
                .intakeDateAhead, at: table.location(of: row.cells[column]), zh: "公开日期在 \(day) 之后。",
                en: "The day of publication lies after \(day).")
        ]
    }

    func place(of item: String) -> SourceLocation? {
        guard let table, let row = row(of: item) else { return nil }
        return table.location(of: row)
    }

    private func row(of item: String) -> RawTable.Row? {
        guard let table,
            let position = RegistrationTable.position(of: "item", among: table.headings.map(\.text))
        else { return nil }
        return table.rows.first { row in
            position < row.cells.count && row.cells[position].text.lowercased() == item.lowercased()
        }
    }
}
