import Formats
import Model
import Testing

@Suite("A node of data")
struct DataNodeTests {
    private func record(_ yaml: String) throws -> RawTable? {
        try #require(try YAMLReader.read(Array(yaml.utf8), file: "a.yaml")).record(in: .text(file: "a.yaml"))
    }

    @Test("that is a flat mapping is a table of one row, each cell with its place")
    func mapping() throws {
        let table = try #require(try record("名称: 甲\n电话:\nsteps:\n  - 申请\n  - 审核、公示\n"))
        #expect(table.headings.map(\.text) == ["名称", "电话", "steps"])
        #expect(table.headings.map(\.line) == [1, 2, 3])
        #expect(table.rows.count == 1)
        #expect(table.rows[0].line == 1)
        #expect(table.rows[0].cells.map(\.text) == ["甲", "", "申请、审核、公示"])
        #expect(table.rows[0].cells.map(\.items) == [nil, nil, ["申请", "审核、公示"]])
        #expect(table.rows[0].cells[0].column == 5)
        #expect(table.rows[0].cells[2].line == 4)
    }

    @Test(
        "that has a mapping or a list within a list is no row",
        arguments: ["a: {b: c}", "a: [[b]]", "a: [{b: c}]", "a: [b, ~]"])
    func nested(yaml: String) throws {
        #expect(try record(yaml) == nil)
    }

    @Test("that is a list or a text is no row", arguments: ["- a", "a", "[]"])
    func notMapping(yaml: String) throws {
        #expect(try record(yaml) == nil)
    }

    @Test("gives its content to who asks for that kind")
    func content() throws {
        let node = try #require(try YAMLReader.read(Array("a: b\nc: [d]\ne: ~".utf8), file: "a.yaml"))
        #expect(node["a"]?.scalar == "b")
        #expect(node["c"]?.sequence?.map(\.scalar) == ["d"])
        #expect(node["e"]?.scalar == nil && node["e"] != nil)
        #expect(node["x"] == nil)
        #expect(node.mapping?.map(\.key) == ["a", "c", "e"])
        #expect(node.scalar == nil && node.sequence == nil && node["a"]?.mapping == nil && node["c"]?["a"] == nil)
    }
}
