import Testing

@testable import Pipeline

@Suite("synonyms.yaml")
struct SynonymLoadingTests {
    private func findings(_ file: String) throws -> [String] {
        try SiteFixture(["site.yaml": "网站名称: 甲\n主办单位: 乙\n", "synonyms.yaml": file]).build().findings
    }

    @Test(
        "is lines of a word with others, which may be one, many or none",
        arguments: ["赶场车: [村村通客车, 客运班线]\n", "赶场车: 村村通客车\n", "低保: []\n", "低保:\n", "# 没有\n", ""])
    func sound(file: String) throws {
        #expect(try findings(file) == [])
    }

    @Test(
        "says where it is wrong",
        arguments: [
            ("- 低保\n- 最低生活保障\n", "synonyms.yaml:1:1 synonym-form"),
            ("赶场车: {客车: 班线}\n", "synonyms.yaml:1:6 synonym-form"),
            ("赶场车: [[客车]]\n", "synonyms.yaml:1:6 synonym-form"),
            ("赶场车: []\n", "synonyms.yaml:1:1 synonym-empty"),
            ("赶场车: [“”, 客车]\n", "synonyms.yaml:1:7 synonym-empty"),
            ("赶场车: [客车]\n班线: [客 车]\n", "synonyms.yaml:2:6 synonym-repeated"),
            ("赶场车: [赶场车]\n", "synonyms.yaml:1:7 synonym-repeated"),
            ("赶场车: 13900001234\n", "synonyms.yaml:1:1 mobile-number"),
        ])
    func wrong(file: String, expected: String) throws {
        let findings = try findings(file)
        #expect(findings.contains { $0.hasPrefix(expected) }, "\(findings)")
    }
}
