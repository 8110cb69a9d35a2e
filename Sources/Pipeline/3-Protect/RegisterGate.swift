import Diagnostics
import Model
import Privacy

/// Lets of registers through what a list of that name and with those columns may show.
enum RegisterGate {
    struct Outcome: Sendable {
        var registers: [Register] = []
        var diagnostics: [Diagnostic] = []
        var found: [FoundValue] = []
        var officePhones: [String] = []
        /// The rows with masked or withheld cells, and those of refused lists.
        var masked: [SourceLocation] = []
        var withheld: [WithheldRecord] = []
    }

    static func protect(_ registers: [Register]) -> Outcome {
        var outcome = Outcome()
        for register in registers { protect(register, &outcome) }
        return outcome
    }

    private static func protect(_ register: Register, _ outcome: inout Outcome) {
        // What is declared the office's own goes first, so that no profile can let it through.
        let open = register.fields.indices.filter { register.fields[$0].privacy != .withheld }
        let fields = open.map { register.fields[$0] }
        let ownColumns = register.fields.count - open.count
        let table = DataTable(
            columns: fields.map { .init(title: $0.column.title, isNumeric: $0.column.isNumeric) },
            rows: register.rows.map { row in open.map { row.cells[$0] } })
        let profile = ProfileChoice.profile(
            declared: register.schema.profile,
            texts: [register.name, register.title, register.schema.description],
            headings: fields.map(\.column.title))
        let (schema, rows) = (register.location, register.rows.map(\.location))
        let protected = TableProtection.protect(
            table, declared: fields.map(\.column.role), profile: profile
        ) { row, column in row.map { register.rows[$0].location(ofCell: open[column]) } ?? schema }
        let kept = Set(protected.table.columns.map(\.title))
        outcome.registers.append(
            register.showing(
                fields.filter { kept.contains($0.column.title) }, cells: protected.table.rows,
                concealment: protected.isRefused
                    ? nil
                    : Concealment(
                        withheldColumns: protected.withheldColumns.count + ownColumns,
                        hasMaskedCells: protected.hasMaskedCells)))
        outcome.diagnostics += protected.diagnostics
        outcome.officePhones += protected.officePhones
        if protected.isRefused {
            outcome.withheld += rows.map { WithheldRecord(location: $0, reason: .neverPublished) }
        } else {
            outcome.masked += zip(rows, protected.maskedCells).filter { $1 > 0 || ownColumns > 0 }.map(\.0)
        }
        outcome.found += FoundValue.all(
            of: protected.diagnostics,
            in: register.rows.lazy.flatMap { row in
                row.cells.indices.lazy.map { (row.location(ofCell: $0), row.cells[$0]) }
            })
    }
}
