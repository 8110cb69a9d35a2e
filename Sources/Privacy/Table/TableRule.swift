import Diagnostics

/// One thing that a table must not show; a finding stands at a cell or heading and never tells what is in it.
protocol TableRule: SendableMetatype {
    static func findings(in table: GuardedTable) -> [Diagnostic]
}
