import Diagnostics
import Foundation
import Model
import Testing

@testable import Pipeline

@Suite("A year's archive of a place")
struct ArchiveBuildTests {
    private static let village = "disclosure/990101001201"

    private func archive(
        _ changes: [String: String?] = [:], year: Int = 2026, asOf: String = "2026-11-23",
        region: String = "990101001201",
        prefix: String = ""
    ) throws -> (catalogue: ArchiveCatalogue, folder: TemporaryFolder) {
        let site = try SiteFixture(changes)
        try FileManager.default.createDirectory(atPath: site.folder.path + "/data", withIntermediateDirectories: true)
        let options = ArchiveBuild.Options(
            content: site.folder.path + "/content", output: site.folder.path + "/data",
            work: site.folder.path + "/sheets", region: try #require(RegionCode(region)), year: year,
            asOf: try #require(Day(asOf)), jobs: 2, prefix: prefix)
        let result = try ArchiveBuild(options, theme: OutlineTheme(), progress: SilentProgress()).run()
        #expect(result.report.diagnostics.map(\.rule.id) == [])
        return (try #require(result.catalogue), site.folder)
    }

    private func told(_ catalogue: ArchiveCatalogue) -> [String] {
        catalogue.records.map { "\($0.title) \($0.isPublic ? "public" : "restricted") \($0.files.count)" }
    }

    @Test("has each disclosure with its original, byte for byte, and its sheet, and the table of who signed")
    func records() throws {
        let (catalogue, folder) = try archive(prefix: "X-2026")
        #expect(told(catalogue) == ["2026年6月财务收支 public 2", "2026年6月公开登记表 public 1"])
        #expect(catalogue.records.map(\.reference) == ["X-2026-0001", "X-2026-0002"])
        let original = "\(Self.village)/2026-06/finance.csv"
        #expect(try folder.text("data/public/sources/\(original)") == folder.text("content/\(original)"))
        #expect(folder.exists("data/public/sheets/990101001201/2026-06/finance.html"))
        #expect(!folder.exists("data/restricted"))
        let listed = Set(catalogue.records.flatMap(\.files).map(\.path))
        #expect(try Set(folder.files(in: "data").keys) == listed)
    }

    @Test("keeps what is not wholly public apart")
    func restricted() throws {
        let (catalogue, folder) = try archive([
            "\(Self.village)/2026q2/dibao-list.csv": "姓名,金额\n李梅,888.00\n",
            "\(Self.village)/2026q2/index.csv": "事项代码,公开日期\ndibao-list,2026-07-20\n",
        ])
        #expect(
            told(catalogue) == [
                "2026年6月财务收支 public 2", "2026年6月公开登记表 public 1", "2026年第2季度低保对象名单 restricted 2",
                "2026年第2季度公开登记表 restricted 1",
            ])
        for (path, bytes) in try folder.files(in: "data/public") {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("李梅"), "\(path)")
        }
        #expect(try folder.text("data/restricted/sources/\(Self.village)/2026q2/dibao-list.csv").contains("李梅"))
    }

    @Test("belongs to the year of publication, and leaves out what nobody was to see")
    func years() throws {
        let changes: [String: String?] = [
            "\(Self.village)/2026/meeting.md": "---\n公开日期: 2027-01-05\n---\n决议。\n",
            "\(Self.village)/2025/meeting.md": "---\n草稿: 是\n公开日期: 2026-01-05\n---\n草稿。\n",
        ]
        #expect(try archive(changes, asOf: "2027-02-01").catalogue.records.count == 2)
        #expect(
            try told(archive(changes, year: 2027, asOf: "2027-02-01").catalogue) == ["2026年村民代表会议决议 public 2"])
        #expect(try archive(changes, year: 2024).catalogue.records.isEmpty)
        #expect(throws: BuildFailure.self) { try archive(region: "990199001201") }
    }

    @Test("takes category and term from the catalogue, and marks a term that nobody has set")
    func terms() throws {
        let obligations = """
            事项代码,公开事项,类别,公开频次,公开层级,公开渠道,标准表,归档类别,保管期限
            finance,村级财务收支,财务公开,每月,村,网站,statement,会计,30年

            """
        let set = try archive(["obligations.csv": obligations]).catalogue.records[0]
        #expect([set.category, set.termText] == ["会计", "30年"])
        let unset = try archive().catalogue.records[0]
        #expect([unset.category, unset.termText] == ["财务公开", "永久（默认，待核定）"])
    }

    @Test("lists a file a row, with its size and digest")
    func list() throws {
        let (catalogue, folder) = try archive()
        let text = String(decoding: catalogue.csv, as: UTF8.self)
        #expect(text.hasPrefix("\u{FEFF}件号,档号,归档类别,保管期限,"))
        let file = try #require(catalogue.records.first?.files.first)
        let bytes = try #require(try folder.files(in: "data")[file.path])
        #expect(file.size == bytes.count)
        #expect(text.contains("\(file.path),\(file.size),\(file.sha256)\r\n"))
        #expect(text.split(whereSeparator: \.isNewline).count == 1 + catalogue.records.flatMap(\.files).count)
    }
}
