import Diagnostics
import Model

/// Everything that is looked for in a table as a whole: what one cell alone does not betray.
public enum TableGuard {
    private static let rules: [any TableRule.Type] = [
        CellDataRule.self, SplitNumberRule.self, MaskedNumberRule.self, IdentifyingCombinationRule.self,
        RevealingHeadingRule.self, PeopleListRule.self,
    ]

    /// The findings in a table that is shown as it is, such as the regions or a register.
    public static func findings(in table: GuardedTable) -> [Diagnostic] {
        rules.flatMap { $0.findings(in: table) }.sorted()
    }

    /// The same for a table as it was read.
    public static func findings(in table: RawTable, schema: TableSchema? = nil) -> [Diagnostic] {
        findings(in: GuardedTable(table, schema: schema))
    }
}
