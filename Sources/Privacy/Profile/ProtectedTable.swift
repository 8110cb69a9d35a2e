import Diagnostics
import Model

/// A table with only what its profile lets through; nothing after it has seen a raw value.
public struct ProtectedTable: Sendable {
    /// Without columns and rows where the list must not be published.
    public let table: DataTable
    /// How many cells of each row were masked or withheld, for the ledger.
    public let maskedCells: [Int]
    /// Titles of the columns that were left out, safe to be shown.
    public let withheldColumns: [String]
    /// Whether any cell of the columns that are left differs from what was handed in.
    public let hasMaskedCells: Bool
    public let isRefused: Bool
    /// What stands in the columns of offices' telephones: mobile numbers among it are meant to be seen.
    public let officePhones: [String]
    public let diagnostics: [Diagnostic]

    /// What readers are told of it; nil where nothing was kept out, or nothing is left to be read.
    public var concealment: Concealment? {
        isRefused ? nil : Concealment(withheldColumns: withheldColumns.count, hasMaskedCells: hasMaskedCells)
    }
}
