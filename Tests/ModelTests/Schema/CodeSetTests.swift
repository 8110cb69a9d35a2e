import Model
import Testing

@Suite("A code set")
struct CodeSetTests {
    private let set = CodeSet([.init("1", "即办件"), .init("2", "承诺件")])

    @Test("knows its entries by label and by code")
    func lookup() {
        #expect(set.entry(for: "承诺件") == .init("2", "承诺件"))
        #expect(set.entry(for: "2") == .init("2", "承诺件"))
        #expect(set.entry(for: "承诺") == nil)
        #expect(set.entry(for: "") == nil)
        #expect(set.entry(for: "12".prefix(1)) == .init("1", "即办件"))
    }

    @Test("lists its labels in order")
    func labels() {
        #expect(set.labels == ["即办件", "承诺件"])
        #expect(CodeSet("高", "中", "低").labels == ["高", "中", "低"])
        #expect(CodeSet("高").entry(for: "高")?.code == "高")
    }

    @Test("of an enumeration has its raw values and labels")
    func enumeration() {
        let set = CodeSet(Obligation.Channel.self)
        #expect(set.labels == ["网站", "仅网站", "离线副本", "公示栏", "依申请", "不公开"])
        #expect(set.entry(for: "依申请")?.code == "on_request")
        #expect(set.entry(for: "on_request")?.label == "依申请")
    }
}
