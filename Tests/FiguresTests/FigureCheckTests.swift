import Diagnostics
import Figures
import Model
import Testing

@Suite("A check of figures")
struct FigureCheckTests {
    private enum Silent: FigureCheck {
        static func findings(in table: [Record], of schema: TableSchema) -> [Diagnostic] { [] }
    }

    @Test("finds nothing in an empty table")
    func emptyTable() throws {
        let schema = try #require(StandardTable.named("statement"))
        #expect(Silent.findings(in: [], of: schema).isEmpty)
    }
}
