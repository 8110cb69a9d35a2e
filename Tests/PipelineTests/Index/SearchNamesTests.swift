import Foundation
import SearchFileReading
import Testing

@testable import Pipeline

@Suite("Names and characters for the search")
struct SearchNamesTests {
    private static let services = """
        事项编码,事项名称,通俗名称,领域,责任部门,下沉方式
        jz-001,最低生活保障对象认定,申请低保、低保,社会救助,县民政局,直办

        """

    private func file(_ name: String, of fixture: SiteFixture) throws -> SearchFileContent {
        try SearchFileContent(
            Array(try Data(contentsOf: URL(fileURLWithPath: "\(fixture.output)/search/\(name).js"))))
    }

    private func fixture() throws -> SiteFixture {
        let fixture = try SiteFixture([
            "services/services.csv": Self.services, "synonyms.yaml": "赶场: 赶\"集\n低保: []\n",
        ])
        _ = try fixture.build()
        return fixture
    }

    @Test("lead to their pages")
    func names() throws {
        let fixture = try fixture()
        let content = try file("names", of: fixture).unpacked()
        let rows = try #require(try JSONSerialization.jsonObject(with: Data(content)) as? [[Any]])
        let names = rows.map { $0.map { "\($0)" } }
        func entries(_ name: String) -> [[String]] { names.filter { $0[0] == name } }
        let service = try #require(entries("最低生活保障对象认定").first)
        #expect(service[2] == "service" && service[1] != "-1")
        #expect(entries("申请低保") == [["申请低保", service[1], "service"]])
        #expect(entries("低保") == [["低保", service[1], "service"]])
        #expect(entries("县民政局") == [["县民政局", "-1", "department"]])
        // The columns and the directory have them.
        #expect(entries("松溪村").isEmpty && entries("赶场").isEmpty)
        #expect(entries("村级财务收支").first?[2] == "disclosure")
    }

    @Test("come with synonyms, readings and forms of characters")
    func language() throws {
        let fixture = try fixture()
        let directory = try #require(try file("directory", of: fixture).data as? [String: Any])
        let synonyms = try #require(directory["synonyms"] as? [[String]])
        #expect(synonyms.contains(["赶场", "赶\"集"]) && !synonyms.joined().contains("最低生活保障"))
        let pairs = Array(
            String(decoding: try file("traditional", of: fixture).unpacked(), as: UTF8.self).unicodeScalars)
        #expect(pairs.map(\.value) == FoldTable.han.flatMap { [$0.from, $0.to] })
        let readings = String(decoding: try file("pinyin", of: fixture).unpacked(), as: UTF8.self)
        #expect(readings.split(separator: "\n").contains { $0.hasPrefix("bao") && $0.contains("保") })
    }
}
