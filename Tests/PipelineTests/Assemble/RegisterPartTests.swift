import Diagnostics
import Model
import Testing

@testable import Pipeline

@Suite("A register's pages")
struct RegisterPartTests {
    private func register(_ rows: [[String]], group: String? = nil, sort: String? = nil, descending: Bool = false)
        -> Register
    {
        var schema = RegisterSchema()
        schema.fields = [RegisterField("a", "甲"), RegisterField("n", "数", .integer)]
        schema.display.group = group
        schema.display.sort = sort
        schema.display.sortsDescending = descending
        return Register(
            location: SourceLocation("s"), name: "x", schema: schema,
            rows: rows.map { Register.Row(location: SourceLocation("d"), cells: $0) })
    }

    private func rows(_ parts: [RegisterPart]) -> [[[Int]]] { parts.map { $0.sections.map(\.rows) } }

    @Test("are one where the rows fit, also where there are none")
    func one() {
        #expect(rows(RegisterPart.parts(of: register([["x", "1"], ["y", "2"]]), limit: 2)) == [[[0, 1]]])
        #expect(rows(RegisterPart.parts(of: register([]), limit: 2)) == [[[]]])
    }

    @Test("are as many as it takes")
    func several() {
        let register = register((0..<5).map { ["x", "\($0)"] })
        #expect(rows(RegisterPart.parts(of: register, limit: 2)) == [[[0, 1]], [[2, 3]], [[4]]])
    }

    @Test("keep groups together where a page holds them")
    func groups() {
        let register = register(["u", "v", "u", "w", "v"].map { [$0, "1"] }, group: "a")
        let parts = RegisterPart.parts(of: register, limit: 3)
        #expect(rows(parts) == [[[0, 2]], [[1, 4], [3]]])
        #expect(parts.map { $0.sections.map(\.title) } == [["u"], ["v", "w"]])
        #expect(rows(RegisterPart.parts(of: register, limit: 1)).flatMap { $0 } == [[0], [2], [1], [4], [3]])
    }

    @Test("have their rows in the order of a field, numbers by size, empty cells last")
    func sorted() {
        let register = register([["x", "10"], ["y", ""], ["z", "9"]], sort: "n")
        #expect(rows(RegisterPart.parts(of: register)) == [[[2, 0, 1]]])
        let descending = self.register([["x", "9"], ["y", ""], ["z", "10"]], sort: "n", descending: true)
        #expect(rows(RegisterPart.parts(of: descending)) == [[[2, 0, 1]]])
    }
}
