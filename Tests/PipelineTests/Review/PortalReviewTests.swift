import Model
import Testing

@testable import Pipeline

@Suite("A review before publishing")
struct PortalReviewTests {
    private static let table = "disclosure/990101001201/2026-06/finance.csv"

    private func review(_ site: SiteFixture, asOf: String = "2026-11-23") throws -> SiteDifference {
        let day = try #require(Day(asOf))
        let published = site.folder.exists("site") ? site.output : nil
        let trial = site.folder.path + "/trial"
        if site.folder.exists("trial") { try site.folder.remove("trial") }
        let options = Build.Options(
            content: site.folder.path + "/content", output: trial, published: published, asOf: day, jobs: 2)
        let result = try Build(options, theme: OutlineTheme(), progress: SilentProgress()).run()
        #expect(!result.report.hasErrors)
        return try PortalReview(of: trial, against: published, jobs: 2).difference(
            siteName: result.siteName, base: .nothing, asOf: day, held: result.ledger.held)
    }

    private func publish(_ site: SiteFixture, approval: DigitCode?, asOf: String = "2026-11-23") throws -> Build.Result
    {
        var options = Build.Options(
            content: site.folder.path + "/content", output: site.output, asOf: try #require(Day(asOf)), jobs: 2)
        options.approval = approval
        return try Build(options, theme: OutlineTheme(), progress: SilentProgress()).run()
    }

    @Test("finds nothing where nothing changed, and everything new where nothing was published")
    func none() throws {
        let site = try SiteFixture()
        let first = try review(site)
        #expect(first.count(.added) == first.items.count)
        #expect(first.items.contains { $0.path.description == "990101001201/2026-06/finance.html" })
        _ = try site.build()
        let second = try review(site)
        #expect(second.items.map(\.path.description) == [])
        #expect(second.code != first.code)
    }

    @Test("tells a changed cell with its place, row and column")
    func cell() throws {
        let site = try SiteFixture()
        _ = try site.build()
        try site.write("项目,行次,本期金额\n经营收入,1,1200.50\n管理费用,2,400.00\n", to: Self.table)
        let item = try #require(try review(site).items.first { $0.kind == .page(.disclosure) })
        #expect(item.place == "松溪村")
        #expect(item.title == "2026年6月财务收支")
        #expect(item.change == .changed)
        #expect(
            item.table?.cells == [.init(row: 2, label: "管理费用", column: "本期金额", before: "300.00", after: "400.00")])
    }

    @Test("tells what comes and what goes")
    func comesAndGoes() throws {
        let site = try SiteFixture(["pages/old.md": "---\n标题: 旧页\n---\n旧。\n"])
        _ = try site.build()
        try site.remove("pages/old.md")
        try site.write("---\n标题: 新页\n---\n新。\n", to: "pages/new.md")
        let items = try review(site).items.filter { $0.kind == .page(.page) }
        #expect(items.map { "\($0.change) \($0.title)" } == ["added 新页", "removed 旧页"])
    }

    @Test("leaves the published folder as it was")
    func untouched() throws {
        let site = try SiteFixture()
        _ = try site.build()
        let before = try site.folder.files(in: "site")
        try site.write("---\n标题: 新页\n---\n新。\n", to: "pages/new.md")
        _ = try review(site)
        #expect(try site.folder.files(in: "site") == before)
    }

    @Test("counts what is kept back by file and rule, and holds none of it")
    func held() throws {
        let site = try SiteFixture([
            "disclosure/990101001201/2026q2/dibao-list.csv": "姓名,金额\n李梅,888.00\n",
            "disclosure/990101001201/2026q2/index.csv": "事项代码,公开日期\ndibao-list,2026-07-15\n",
        ])
        let difference = try review(site)
        let held = difference.held.filter { $0.file.hasSuffix("dibao-list.csv") }
        #expect(held.map { "\($0.reason) \($0.rows)" } == ["board-only 1"])
        #expect(!DifferenceJSON().text(of: difference).contains("李梅"))
        #expect(!DifferenceJSON().text(of: difference).contains("888"))
    }

    @Test("gives a code that lets just that be published")
    func approval() throws {
        let site = try SiteFixture()
        let code = try review(site).code
        try site.write("---\n标题: 混入\n---\n没有审阅。\n", to: "pages/extra.md")
        #expect(throws: BuildFailure.self) { _ = try publish(site, approval: code) }
        #expect(!site.isPublished("index.html"))
        try site.remove("pages/extra.md")
        _ = try publish(site, approval: code)
        #expect(site.isPublished("990101001201/2026-06/finance.html"))
    }

    @Test("of a change gives a code that fits that change alone")
    func approvalOfChange() throws {
        let site = try SiteFixture()
        _ = try site.build()
        try site.write("项目,行次,本期金额\n经营收入,1,1200.50\n管理费用,2,400.00\n", to: Self.table)
        let code = try review(site).code
        try site.write("项目,行次,本期金额\n经营收入,1,1200.50\n管理费用,2,500.00\n", to: Self.table)
        let before = try site.folder.files(in: "site")
        #expect(throws: BuildFailure.self) { _ = try publish(site, approval: code) }
        #expect(try site.folder.files(in: "site") == before)
        try site.write("项目,行次,本期金额\n经营收入,1,1200.50\n管理费用,2,400.00\n", to: Self.table)
        _ = try publish(site, approval: code)
        #expect(try site.published("990101001201/2026-06/finance.csv").contains("400.00"))
    }
}
