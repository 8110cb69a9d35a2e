import Testing

@testable import Pipeline

@Suite("What a register's schema says of persons")
struct RegisterPrivacyTests {
    /// Every published file that has a text in it.
    private func files(with text: String, field: String) throws -> [String] {
        let site = try SiteFixture([
            "registers/x/schema.yaml": "title: 名册\nfields:\n  - {name: n, title: 名称}\n  - {name: v, \(field)}\n",
            "registers/x/data.csv": "n,v\n甲社,\(text)\n",
        ])
        #expect(try site.build().findings.filter { !$0.hasSuffix("withheld-column") } == [])
        return ["registers/x.html", "data/register-x.csv", "data/register-x.json", "data/datapackage.json"].filter {
            (try? site.published($0).contains(text)) ?? false
        }
    }

    @Test("keeps the office's own columns out of page and downloads")
    func withheld() throws {
        #expect(try files(with: "只在内部使用", field: "title: 备注, privacy: withheld") == [])
        #expect(
            try files(with: "大家都可以看", field: "title: 备注, privacy: public") == [
                "registers/x.html", "data/register-x.csv", "data/register-x.json",
            ])
    }

    @Test("lets the duty telephone of an office be a mobile number, and nobody else's")
    func phones() throws {
        #expect(!(try files(with: "13900001111", field: "title: 电话, privacy: office-phone").isEmpty))
        #expect(try files(with: "13900001111", field: "title: 联系, privacy: person-phone").isEmpty)
    }

    @Test("masks the names of persons, and shows those of officials")
    func names() throws {
        #expect(try files(with: "欧阳明月", field: "title: 联系人, privacy: person-name").isEmpty)
        #expect(!(try files(with: "欧阳明月", field: "title: 联系人, privacy: official-name").isEmpty))
    }

    @Test(
        "names the cell in which a number of somebody stands, so that a waiver of it lets through no other cell of the row"
    )
    func place() throws {
        let site = try SiteFixture([
            "registers/x/schema.yaml": "title: 名册\nfields:\n  - {name: n, title: 名称}\n  - {name: v, title: 备注}\n",
            "registers/x/data.csv": "备注,名称\n\"两行\n13900001111\",甲社\n,13900002222\n",
        ])
        #expect(
            try site.build().findings == [
                "registers/x/data.csv:2:1 mobile-number", "registers/x/data.csv:4:2 mobile-number",
            ])
    }
}
