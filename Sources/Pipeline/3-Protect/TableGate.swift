import Diagnostics
import Model
import Privacy

/// Lets of a disclosure's table through what the privacy profile of its item allows, masked as it says: after this
/// nothing has seen a raw value.
enum TableGate {
    /// Replaces the body's table; what was withheld or is still personal joins its findings.
    static func protect(_ body: inout DisclosureBody, obligation: Obligation?) {
        guard let table = body.table, let origin = body.origin else { return }
        let profile = ProfileChoice.profile(for: obligation, headings: table.columns.map(\.title))
        let protected = TableProtection.protect(
            table, declared: origin.roles, profile: profile, location: origin.location)
        body.table = protected.isRefused ? nil : protected.table
        body.concealment = protected.concealment
        // Whoever guesses what was kept out could tell by the digest whether it is right.
        if protected.isRefused || protected.concealment != nil { body.sources = body.sources.map(\.withoutDigest) }
        body.officePhones = protected.officePhones
        body.diagnostics += protected.diagnostics
        body.found += FoundValue.all(
            of: protected.diagnostics,
            in: table.rows.enumerated().lazy.flatMap { row, cells in
                cells.enumerated().lazy.map { column, cell in (origin.location(row, column), cell) }
            })
        guard let tally = body.tally else { return }
        if protected.isRefused {
            let read = FileTally(path: tally.read.path, rows: tally.read.rows, brokenRule: .neverPublishedList)
            body.tally = TableTally(read: read, shown: 0, masked: 0)
        } else {
            body.tally = TableTally(
                read: tally.read, shown: protected.table.rows.count, masked: protected.maskedCells.count { $0 > 0 })
        }
    }
}
