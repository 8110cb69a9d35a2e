import Foundation
import Model
import Testing

@testable import Authoring

@Suite("A new portal")
struct NewPortalTests {
    private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    @Test(
        "passes every check and builds",
        arguments: [
            "990101001201,松溪村",
            "990101001,河口镇",
            "990101001,河口镇\n990101001001,泉心社区\n990101001201,松溪村",
            "990101,东县\n990101001,河口镇\n990101001201,松溪村\n990101001202,柳湾村\n990101001203,茶坪村",
        ])
    func passes(places: String) throws {
        let workshop = try Workshop()
        try workshop.makePortal(places)
        #expect(try workshop.findings() == [])
        let result = try workshop.build(into: "site")
        #expect(result.report.diagnostics.isEmpty)
        #expect(result.pageCount > places.split(separator: "\n").count)
    }

    @Test("takes the sample's own table of areas")
    func sample() throws {
        let workshop = try Workshop()
        let areas = try AreaTable(file: Self.repository.appendingPathComponent("content/regions.csv").path)
        let portal = NewPortal(areas, on: try #require(Workshop.day))
        try FolderWriter.make(workshop.content, portal.files) { _ in }
        #expect(try workshop.findings() == [])
        #expect(areas.records.count == 20)
    }

    @Test("understands English headings, and padded codes")
    func english() throws {
        let workshop = try Workshop()
        try workshop.write("code,name,phone\n990101001000,河口镇,0990-1102001\n", to: "areas.csv")
        let areas = try AreaTable(file: workshop.path + "/areas.csv")
        let csv = String(decoding: areas.csv, as: UTF8.self)
        #expect(csv == "\u{FEFF}区划代码,名称,办公电话\r\n990101001,河口镇,0990-1102001\r\n")
    }

    @Test("leaves out columns of the office's own and tells which, but not one that may be a misspelt one of ours")
    func unusedColumns() throws {
        let workshop = try Workshop()
        try workshop.write("区划代码,名称,级别\n990101001,河口镇,乡镇\n", to: "areas.csv")
        let areas = try AreaTable(file: workshop.path + "/areas.csv")
        #expect(areas.unused.map(\.description) == ["级别"])
        #expect(String(decoding: areas.csv, as: UTF8.self) == "\u{FEFF}区划代码,名称\r\n990101001,河口镇\r\n")
        try workshop.write("区划代码,名称,办公电活\n990101001,河口镇,0990-1102001\n", to: "areas.csv")
        #expect(message { try AreaTable(file: workshop.path + "/areas.csv") } != nil)
    }

    @Test("tells what is wrong with a table of areas")
    func brokenAreas() throws {
        let workshop = try Workshop()
        try workshop.write("区划代码,名称\n99,甲省\n123,乙\n", to: "areas.csv")
        do {
            _ = try AreaTable(file: workshop.path + "/areas.csv")
            Issue.record("taken")
        } catch let failure as AuthoringFailure {
            #expect(failure.findings.map(\.rule.id) == ["invalid-value"])
            #expect(failure.findings.first?.location.row == 3)
        }
        #expect(message { try AreaTable(file: workshop.path + "/none.csv") }?.contains("none.csv") == true)
    }

    @Test(
        "names its office by what it is",
        arguments: [
            ("990101001201", "松溪村", "松溪村村民委员会"), ("990101001001", "泉心社区", "泉心社区居民委员会"),
            ("990101001", "映溪街道", "映溪街道办事处"), ("990101001", "河口镇", "河口镇人民政府"),
        ])
    func office(code: String, name: String, owner: String) throws {
        let areas = AreaTable(try #require(RegionCode(code)), name: name)
        let portal = NewPortal(areas, on: try #require(Workshop.day))
        #expect(portal.owner == owner)
        #expect(portal.name == name + "公开栏")
    }

    @Test("has the sample's catalogue, bases and calendar, for its levels and from its own first day")
    func catalogue() throws {
        func sample(_ file: String) throws -> [UInt8] {
            [UInt8](try Data(contentsOf: Self.repository.appendingPathComponent("content/" + file)))
        }
        // Links of the sources: a build that embedded something older fails here.
        #expect(try PackageResources.obligations_csv == sample("obligations.csv"))
        #expect(try PackageResources.bases_yaml == sample("bases.yaml"))
        #expect(try PackageResources.calendar_csv == sample("calendar.csv"))
        let village = String(decoding: ModelCatalogue.obligations(for: [.village]), as: UTF8.self)
        #expect(village.contains("\r\nfinance,"))
        #expect(!village.contains("town-services"))
        #expect(!village.contains(",20"))
        #expect(String(decoding: ModelCatalogue.obligations(for: [.township]), as: UTF8.self).contains("town-services"))
    }

    @Test("says which years lack their holidays")
    func holidays() throws {
        let areas = AreaTable(try #require(RegionCode("990101001201")), name: "松溪村")
        #expect(NewPortal(areas, on: try #require(Day("2025-03-01"))).yearsWithoutHolidays == [])
        #expect(NewPortal(areas, on: try #require(Day("2031-03-01"))).yearsWithoutHolidays == [2031, 2032])
    }

    @Test("publishes no page that nobody has written yet")
    func drafts() throws {
        let workshop = try Workshop()
        try workshop.makePortal()
        _ = try workshop.build(into: "site")
        #expect(!FileManager.default.fileExists(atPath: workshop.path + "/site/pages"))
        for page in try workshop.names(in: "content/pages") {
            let text = try workshop.text("content/pages/\(page)")
            #expect(text.contains("草稿: 是"))
            try workshop.write(text.replacing("草稿: 是\n", with: ""), to: "content/pages/\(page)")
        }
        // Nor is anything wrong with them once they are.
        #expect(try workshop.findings() == [])
    }
}
