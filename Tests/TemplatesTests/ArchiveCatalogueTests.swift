import Model
import Templates
import Testing

@Suite("The list of an archive")
struct ArchiveCatalogueTests {
    private func page(isTermSet: Bool) throws -> String {
        let record = ArchiveRecord(
            number: 1, reference: "X-0001", category: "会计", term: .tenYears, isTermSet: isTermSet, title: "收支<月报>",
            responsible: "松溪村", day: try #require(Day("2026-07-15")), signOff: .unsigned, isPublic: false,
            note: "公开期限已满，只存原件", files: [.init(path: "a.csv", kind: .source, size: 3, sha256: "aa")])
        let catalogue = ArchiveCatalogue(
            office: "示例局", place: "松溪村", region: try #require(RegionCode("990101001201")), year: 2026,
            day: try #require(Day("2026-11-23")), records: [record])
        return String(decoding: NoticeboardTheme().page(of: catalogue), as: UTF8.self)
    }

    @Test("shows each record with its category, term and what is to be known")
    func record() throws {
        let html = try page(isTermSet: true)
        for text in ["松溪村2026年度归档文件目录", "X-0001", "会计", "收支&lt;月报&gt;", "<td>10年</td>", "不公开；公开期限已满，只存原件", "移交"] {
            #expect(html.contains(text), "\(text)")
        }
        #expect(!html.contains("href=") && !html.contains("src="))
    }

    @Test("says which term is only a default")
    func defaults() throws {
        #expect(try page(isTermSet: false).contains("10年（默认，待核定）"))
        #expect(try !page(isTermSet: true).contains("待核定"))
    }
}
