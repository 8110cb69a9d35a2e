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
        let table = DataTable(
            columns: register.columns.map { .init(title: $0.title, isNumeric: $0.isNumeric) },
            rows: register.rows.map(\.cells))
        let profile = ProfileChoice.profile(
            declared: register.profile, texts: [register.name, register.title, register.description],
            headings: register.columns.map(\.title))
        let (schema, rows) = (register.location, register.rows.map(\.location))
        let protected = TableProtection.protect(
            table, declared: register.columns.map(\.role), profile: profile
        ) { row, _ in row.map { rows[$0] } ?? schema }
        let kept = Set(protected.table.columns.map(\.title))
        outcome.registers.append(
            register.showing(
                register.columns.filter { kept.contains($0.title) }, cells: protected.table.rows,
                concealment: protected.concealment))
        outcome.diagnostics += protected.diagnostics
        outcome.officePhones += protected.officePhones
        if protected.isRefused {
            outcome.withheld += rows.map { WithheldRecord(location: $0, reason: .neverPublished) }
        } else {
            outcome.masked += zip(rows, protected.maskedCells).filter { $1 > 0 }.map(\.0)
        }
        outcome.found += FoundValue.all(
            of: protected.diagnostics,
            in: register.rows.lazy.flatMap { row in row.cells.lazy.map { (row.location, $0) } })
    }
}
