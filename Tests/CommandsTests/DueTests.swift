import ArgumentParser
import Diagnostics
import Foundation
import Model
import Obligations
import Testing

@testable import Commands

@Suite("Reminders of check")
struct DueTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "noticeboard-\(UUID().uuidString)")

    private func makeContent() throws {
        let files = [
            "site.yaml": "网站名称: 示例公开栏\n主办单位: 示例市民政局\n公开起始日: 2026-10-01\n",
            "regions.csv": "区划代码,名称,类型\n9901,示例市,市\n990101,东县,县\n990101001,河口镇,镇\n990101001201,松溪村,村\n",
            "obligations.csv": "事项代码,公开事项,类别,公开频次,公开时限,公开层级,公开渠道\nfinance,收支月报,财务公开,每月,次月15日前,村,网站\n",
        ]
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (file, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(file)) }
    }

    @Test("end with 1 for what is late only where strictness is asked for")
    func exitPolicy() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try makeContent()
        let published = folder.appendingPathComponent("site").path
        func run(_ day: String, _ options: String...) -> Int32 {
            status(of: ["check", folder.path, "--published", published, "--as-of", day] + options)
        }
        #expect(run("2026-11-15", "--due", "--strict") == 0)
        #expect(run("2026-11-16", "--due") == 0)
        #expect(run("2026-11-16", "--due", "--strict") == 1)
        #expect(status("check", folder.path, "--within", "3") == 2)
        #expect(status("check", folder.path, "--due", "--within", "-1") == 2)
    }

    private var list: DueList {
        get throws {
            let region = try #require(RegionCode("990101001201"))
            let cells: [String: Value] = [
                "item": .text("finance"), "title": .text("收支,\"月报\""), "frequency": .choice(.init("monthly", "每月")),
                "level": .choice(.init("village", "村")), "channel": .choices([.init("web", "网站")]),
            ]
            var records = Site.Records()
            records.obligations = [Obligation(record(Obligation.schema, cells))]
            let settings = try record(
                SiteSettings.schema, ["disclosure_start": .day(#require(Day(year: 2026, month: 10, day: 1)))])
            let site = Site(
                settings: SiteSettings(settings, navigation: []),
                regions: RegionTree([
                    Region(record(Region.schema, ["code": .regionCode(region), "name": .text("=松溪村")]))
                ]), records: records)
            return DueList(
                DisclosureSchedule(site, asOf: try #require(Day(year: 2026, month: 11, day: 23))), within: 30)
        }
    }

    private func written(_ print: (DueList, (String) -> Void) -> Void) throws -> String {
        var text = ""
        try print(list) { text += $0 }
        return text
    }

    private func record(_ schema: TableSchema, _ cells: [String: Value]) -> Record {
        Record(schema: schema, location: .init("a.csv"), values: schema.columns.map { cells[$0.key] })
    }

    @Test("are a line an item for people, with the days left or late")
    func text() throws {
        let text = try written { DuePrinter(language: .chinese).text($0, to: $1) }
        #expect(text.contains("截至 2026-11-23，30 天内到期和逾期未公开的事项共 2 项，其中逾期 1 项。"))
        #expect(text.contains("2026年10月  2026-11-20  逾期 3 天\n"))
        #expect(text.contains("2026年11月  2026-12-20  还剩 27 天\n"))
        #expect(try written { DuePrinter(language: .english).text($0, to: $1) }.contains("3 days late"))
    }

    @Test("are a table for spreadsheets, quoted, and never a formula")
    func csv() throws {
        let rows = try written { DuePrinter(language: .english).csv($0, to: $1) }.components(separatedBy: "\r\n")
        #expect(rows[0] == "\u{FEFF}township,region,office,item,title,period,due,state,days_left")
        #expect(
            rows[1] == "'=松溪村,990101001201,'=松溪村,finance,\"收支,\"\"月报\"\"\",2026-10,2026-11-20,late,-3")
    }

    @Test("are JSON for programs")
    func json() throws {
        let json = try written { DuePrinter(language: .chinese).json($0, to: $1) }
        let root = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let items = try #require(root["items"] as? [[String: Any]])
        #expect(items.map { $0["daysLeft"] as? Int } == [-3, 27])
        #expect(items.first?["title"] as? String == "收支,\"月报\"")
    }
}
