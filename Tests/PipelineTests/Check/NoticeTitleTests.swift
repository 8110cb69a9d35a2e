import Testing

@Suite("The title of a notice")
struct NoticeTitleTests {
    private func findings(_ header: String) throws -> [String] {
        let notice = "---\n\(header)\n公示范围: 9901\n公示开始: 2026-11-20\n公示天数: 7\n---\n文。\n"
        return try SiteFixture(["notices/n.md": notice]).build().findings
    }

    @Test(
        "that names somebody is reported, unless another is given for after the period or all is kept",
        arguments: ["拟聘人员石海生等 3 人公示", "拟聘人员石海生等三人公示", "关于表彰石海生同志的公示"])
    func named(title: String) throws {
        #expect(try findings("标题: \(title)") == ["notices/n.md:2 notice-title"])
        #expect(try findings("标题: \(title)\n到期标题: 拟聘人员公示") == [])
        #expect(try findings("标题: \(title)\n到期处理: 保留正文") == [])
    }

    @Test("of a thing is fine", arguments: ["白鹤村2026年耕地地力保护补贴面积公示", "柳树坝村等 3 村机动地发包公示"])
    func ofThings(title: String) throws { #expect(try findings("标题: \(title)") == []) }
}
