import Model
import Testing

@Suite("The standard tables")
struct StandardTableTests {
    @Test("are found by name")
    func names() {
        #expect(!StandardTable.all.isEmpty)
        #expect(Set(StandardTable.all.map(\.name)).count == StandardTable.all.count)
        for table in StandardTable.all { #expect(StandardTable.named(table.name)?.title == table.title) }
        #expect(StandardTable.named("收支") == nil)
    }

    @Test("of subsidies have no column for what the law keeps private")
    func subsidies() throws {
        let headings = try #require(StandardTable.named("subsidies")).knownHeadings
        for word in ["身份证", "证件", "卡号", "账号", "电话", "手机", "phone", "identity", "card"] {
            #expect(!headings.contains { $0.contains(word) }, "\(word)")
        }
    }
}
