import Testing

@testable import Templates

@Suite struct LineBreakerTests {
    /// Ten full-width characters a line.
    private let breaker = LineBreaker(size: 10, width: 100)

    @Test(
        "a text is broken where Chinese may be broken",
        arguments: [
            ("村民委员会主任负责审批", ["村民委员会主任负责审", "批"]), ("村民委员会主任负责审，批", ["村民委员会主任负责", "审，批"]),
            ("村民委员会主任负责“审批”", ["村民委员会主任负责", "“审批”"]), ("公告不少于七天的从 2026 年起", ["公告不少于七天的从", "2026 年起"]),
            ("退回第\u{A0}2\u{A0}步退回第\u{A0}2\u{A0}步", ["退回第\u{A0}2\u{A0}步退回", "第\u{A0}2\u{A0}步"]),
            ("甲\n乙", ["甲", "乙"]), ("", []),
        ])
    func breaks(text: String, lines: [String]) { #expect(breaker.lines(of: text) == lines) }

    @Test func `a word wider than a line is cut rather than drawn over the border`() {
        let lines = breaker.lines(of: String(repeating: "w", count: 40))
        #expect(lines.joined().count == 40)
        #expect(lines.allSatisfy { TextWidth.of($0, size: 10) <= 100 })
    }
}
