import Diagnostics
import Testing

@Suite("A name in a message")
struct ShownNameTests {
    @Test("is shown as it is", arguments: ["责任部门", "面积(平方米)", "sb-001", "2026Q2", "12345", "a1b22c333"])
    func shown(name: String) {
        #expect(ShownName(name).description == name)
    }

    @Test(
        "is not shown where it looks like content",
        arguments: [
            "530302199001011234", "张三 13800001111", "１２３４５６", "甲\n乙", String(repeating: "长", count: 41),
        ])
    func hidden(name: String) {
        #expect(ShownName(name).text == nil)
        #expect(ShownName(name).description == "…")
    }
}
