import Foundation
import Model
import Pipeline
import Templates
import Testing

@testable import Commands

@Suite("The timings of a build")
struct TimingsTests: InTemporaryFolder {
    let folder = URL.newTemporaryFolder

    private func printer() throws -> TimingsPrinter {
        defer { try? FileManager.default.removeItem(at: folder) }
        try write("网站名称: 示例公开栏\n主办单位: 示例市民政局\n", to: "content/site.yaml")
        try write("区划代码,名称\n9901,示例市\n990101,东县\n", to: "content/regions.csv")
        var options = Build.Options(
            content: path("content"), output: path("site"), asOf: try #require(Day("2026-11-23")), jobs: 1)
        options.isTimed = true
        let result = try Build(options, theme: NoticeboardTheme(), progress: QuietProgress()).run()
        return TimingsPrinter(profile: try #require(result.profile))
    }

    @Test("are tables for people: stages, kinds of pages, templates that several kinds share")
    func text() throws {
        let printer = try printer()
        let english = printer.text(in: .english)
        #expect(english.contains(#/(?m)^Stage +time +CPU +count +files +MB$/#))
        #expect(english.contains(#/(?m)^Render +\d+\.\d{3} +\d+\.\d{3} +\d+ pages +\d+ +\d+\.\d{3}$/#))
        #expect(english.contains(#/(?m)^Place +2 +0 +2 /#))
        #expect(english.contains(#/\d MB of memory at most/#))
        let chinese = printer.text(in: .chinese)
        #expect(chinese.contains(#/(?m)^成页 +\d/#))
        #expect(chinese.contains(#/(?m)^地方主页 +2 +0 +2 /#))
        #expect(!chinese.contains("Place"))
    }

    @Test("are one value for programs, whose pages add up")
    func json() throws {
        let printer = try printer()
        let value = try JSONSerialization.jsonObject(with: Data(printer.value.text.utf8)) as? [String: Any]
        let kinds = try #require(value?["kinds"] as? [[String: Any]])
        let pages = kinds.compactMap { $0["pages"] as? Int }.reduce(0, +)
        #expect(pages == printer.profile.pages.pages)
        #expect(kinds.contains { $0["kind"] as? String == "region" && $0["pages"] as? Int == 2 })
        let stages = try #require(value?["stages"] as? [[String: Any]])
        #expect(stages.compactMap { $0["stage"] as? String } == BuildStage.allCases.map(\.rawValue))
        #expect(value?["peakMemoryBytes"] as? Int ?? 0 > 0)
    }

    @Test("stand in columns as wide as a terminal shows them")
    func columns() {
        var table = TextTable(headings: ["页面", "n"])
        table.add(["a", "1"])
        table.add(["公开", "10"])
        #expect(table.text == "页面   n\na      1\n公开  10\n")
    }
}
