import Diagnostics
import Model

/// A check of the figures of one table against each other; a finding stands at a cell and tells the difference alone.
public protocol FigureCheck: SendableMetatype {
    static func findings(in table: [Record], of schema: TableSchema) -> [Diagnostic]
}
