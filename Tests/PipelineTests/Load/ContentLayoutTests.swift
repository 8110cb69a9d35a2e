import Model
import Testing

@testable import Pipeline

@Suite("The layout of content")
struct ContentLayoutTests {
    @Test("knows what a file is by where it stands")
    func places() throws {
        let village = try #require(RegionCode("990101001201"))
        let june = try #require(Period("2026-06"))
        let quarter = try #require(Period("2026q2"))
        let places: [String: ContentPlace] = [
            "site.yaml": .settings,
            "regions.csv": .table(.regions),
            "services/sites.json": .table(.serviceSites),
            "plan/values.yaml": .table(.indicatorValues),
            "notices/a-1.md": .text(.notices),
            "pages/help.md": .text(.pages),
            "disclosure/990101001201/2026-06/finance.csv": .disclosureTable(village, june, item: "finance"),
            "disclosure/990101001201/2026Q2/meeting.md": .disclosureText(village, quarter, item: "meeting"),
            "disclosure/990101001201/2026-06/index.yaml": .disclosureIndex(village, june),
            "registers/shelters/schema.yaml": .registerSchema(name: "shelters"),
            "registers/shelters/data.csv": .registerData(name: "shelters"),
            "files/office/map-1.png": .publishedFile,
        ]
        for (path, place) in places { #expect(try ContentLayout.place(of: path).get() == place, "\(path)") }
    }

    @Test(
        "has no place for anything else",
        arguments: [
            "notes.txt", "services/service.csv", "pages/deep/help.md", "disclosure/finance.csv", "files",
            "services.xls",
            "registers/shelters/more.csv", "registers/shelters/schema.csv", "registers/名单/data.csv",
        ])
    func unknown(path: String) {
        #expect(throws: (any Error).self) { try ContentLayout.place(of: path).get() }
    }

    @Test("suggests the name that was meant")
    func suggestion() {
        guard case .failure(let error) = ContentLayout.place(of: "services/service.csv") else {
            Issue.record("the file has a place")
            return
        }
        #expect(error.diagnostic.suggestion == "services/services.csv")
    }
}
