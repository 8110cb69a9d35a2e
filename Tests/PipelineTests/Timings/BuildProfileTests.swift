import Model
import Testing

@testable import Pipeline

@Suite("The profile of a build")
struct BuildProfileTests {
    private static let notices = ["notices/road.md": notice("修路。"), "notices/water.md": notice("停水。")]

    private static func notice(_ text: String) -> String {
        "---\ntitle: 公示\ncategory: 宅基地\nregion: 990101001201\nstart: 2026-11-20\ndays: 7\n---\n\(text)\n"
    }

    @Test("counts every page once, by its kind and by its template")
    func pages() throws {
        let site = try SiteFixture(Self.notices)
        let result = try site.build(isTimed: true)
        let profile = try #require(result.profile)
        #expect(profile.pages.pages == result.pageCount)
        #expect(profile.templates.map(\.pages).reduce(0, +) == result.pageCount)
        let counts = Dictionary(uniqueKeysWithValues: profile.kinds.map { ($0.kind, $0.costs.pages) })
        #expect(counts[.region] == 4)
        #expect(counts[.disclosure] == 1)
        #expect(counts[.notice] == 2)
        #expect(counts[.notFound] == 1)
        #expect(counts[.service] == nil)
    }

    @Test("counts the files and bytes that lie there")
    func files() throws {
        let site = try SiteFixture(Self.notices)
        let profile = try #require(try site.build(isTimed: true).profile)
        let published = try site.folder.files(in: "site")
        #expect(profile.output == .init(files: published.count, bytes: published.values.map(\.count).reduce(0, +)))
        func totals(_ stage: BuildStage) -> BuildProfile.FileTotals? {
            profile.stages.first { $0.stage == stage }?.output
        }
        // A disclosure comes with its table, as CSV and as JSON.
        #expect(profile.kinds.first { $0.kind == .disclosure }?.costs.files == 3)
        let html = published.filter { $0.key.hasSuffix(".html") }.values.map(\.count).reduce(0, +)
        #expect(profile.templates.map(\.bytes).reduce(0, +) == html)
        let index = published.filter { $0.key.hasPrefix("search/") }
        #expect(totals(.index) == .init(files: index.count, bytes: index.values.map(\.count).reduce(0, +)))
        #expect(totals(.load) == nil)
    }

    @Test("tells the stages in order, and no more time in them than in all")
    func stages() throws {
        let site = try SiteFixture()
        let profile = try #require(try site.build(isTimed: true).profile)
        #expect(profile.stages.map(\.stage) == BuildStage.allCases)
        #expect(profile.between.wall >= .zero)
        #expect(profile.peakMemory > 0)
        #expect(profile.pages.time.cpu > .zero)
    }

    @Test("tells the pages that are as they were, for which nothing but that was found out")
    func recalled() throws {
        let site = try SiteFixture(Self.notices)
        _ = try site.build()
        let result = try site.build(isTimed: true)
        let profile = try #require(result.profile)
        #expect(profile.pages.pages == result.pageCount)
        #expect(profile.pages.recalled == result.recalledCount)
        let notices = try #require(profile.kinds.first { $0.kind == .notice }).costs
        #expect(notices.recalled == 2)
        #expect(Set(notices.phases.keys) == [.recall])
        #expect(notices.files == 2)
    }

    @Test("leaves the portal as it is without")
    func untouched() throws {
        let (timed, plain) = (try SiteFixture(Self.notices), try SiteFixture(Self.notices))
        #expect(try timed.build(isTimed: true).profile != nil)
        #expect(try plain.build().profile == nil)
        #expect(try timed.folder.files(in: "site") == plain.folder.files(in: "site"))
    }

    @Test("is told of what was looked at where content has errors")
    func errors() throws {
        let site = try SiteFixture(["notices/road.md": Self.notice("[路](nowhere.md)")])
        let result = try site.build(isTimed: true)
        #expect(result.report.hasErrors)
        let profile = try #require(result.profile)
        #expect(profile.kinds.first { $0.kind == .notice }?.costs.pages == 1)
        #expect(profile.output == nil)
    }

    @Test("names every kind in both languages, each by a name of its own")
    func names() {
        #expect(Set(SubjectKind.allCases.map(\.label.zh)).count == SubjectKind.allCases.count)
        #expect(Set(SubjectKind.allCases.map(\.label.en)).count == SubjectKind.allCases.count)
    }
}
