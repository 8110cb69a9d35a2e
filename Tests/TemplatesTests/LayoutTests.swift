import Model
import Testing

@testable import Templates

@Suite struct LayoutTests {
    private func text(at path: PagePath, titled title: String = "使用帮助") -> Page {
        let page = TextPage.sample(["code": "help", "title": "使用帮助"])
        return Page(
            path: path, title: title, breadcrumbs: [PageLink("首页", .home)],
            content: .text(TextContentPage(page: page, body: .empty)))
    }

    @Test(arguments: [
        (PagePath("help.html"), ""), (PagePath("pages/help.html"), "../"), (PagePath("a/b/help.html"), "../../"),
    ])
    func `every address is relative to the page`(path: PagePath, root: String) {
        let document = Portal().render(text(at: path))
        #expect(document.contains("href=\"\(root)assets/site.css\""))
        #expect(document.contains("src=\"\(root)assets/site.js\""))
        #expect(document.contains("action=\"\(root)search.html\""))
        #expect(document.contains("href=\"\(root)services/index.html\""))
        #expect(document.values(of: "href").allSatisfy { !$0.hasPrefix("/") })
        #expect(document.values(of: "src").allSatisfy { !$0.hasPrefix("/") })
    }

    @Test func `a hostile title stays text everywhere`() {
        let title = "<script>alert(1)</script>\" onload=\"x"
        let document = Portal().render(text(at: .page("help"), titled: title))
        #expect(!document.contains("<script>alert"))
        #expect(!document.contains("\" onload=\"x"))
        #expect(document.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    }

    @Test func `the banner stands on top where there is one`() {
        var portal = Portal()
        #expect(!portal.render(text(at: .page("help"))).contains("class=\"banner\""))
        portal.settings = .sample(["name": "青禾县公开栏", "owner": "县政府", "banner": "这是示例"])
        let document = portal.render(text(at: .page("help")))
        #expect(document.contains("<p class=\"banner\">这是示例</p>"))
    }

    @Test func `the section that a page lies in is marked in the navigation`() {
        let page = Page(
            path: .service("sb-1"), title: "低保", breadcrumbs: [PageLink("首页", .home), PageLink("办事指南", .services)],
            content: .notFound)
        let document = Portal().render(page)
        #expect(document.contains("<a href=\"../services/index.html\" aria-current=\"true\">办事指南</a>"))
        #expect(!document.contains("<a href=\"../index.html\" aria-current"))
    }

    @Test func `the trail ends in the page itself`() {
        let document = Portal().render(text(at: .page("help")))
        #expect(document.contains("当前位置：</span><ol><li><a href=\"../index.html\">首页</a></li>"))
        #expect(document.contains("<li><span aria-current=\"page\">使用帮助</span></li></ol>"))
    }

    @Test func `meta tags without a value are left out`() {
        let document = Portal().render(text(at: .page("help")))
        #expect(document.contains("<meta name=\"SiteName\" content=\"青禾县公开栏\">"))
        #expect(!document.contains("SiteDomain"))
        #expect(!document.contains("content=\"\""))
    }

    @Test func `an article says when and where it was published`() {
        let metadata = PageMetadata(column: "公示公告", columnType: "公告", published: .on("2026-11-20"), source: "桃源村")
        let document = Portal().render(
            Page(path: .notice("n"), title: "公示", metadata: metadata, content: .notFound))
        #expect(document.contains("<meta name=\"ArticleTitle\" content=\"公示\">"))
        #expect(document.contains("<meta name=\"PubDate\" content=\"2026-11-20\">"))
        #expect(document.contains("<meta name=\"ContentSource\" content=\"桃源村\">"))
        #expect(document.contains("<meta name=\"ColumnName\" content=\"公示公告\">"))
    }

    @Test func `the correction link needs an identifier`() {
        var portal = Portal()
        #expect(!portal.render(text(at: .page("help"))).contains("找错"))
        portal.settings = .sample([
            "name": "甲", "owner": "乙", "identifier": "9901010001", "base_url": "https://example.gov.cn/gkl/",
        ])
        let document = portal.render(text(at: .page("help")))
        #expect(
            document.contains("site_code=9901010001&amp;url=https%3A%2F%2Fexample.gov.cn%2Fgkl%2Fpages%2Fhelp.html"))
        #expect(!document.contains("<img"))
    }

    @Test func `the foot says how current the content is, where a new day does not change every page`() {
        let map = Page(path: .siteMap, title: "网站地图", content: .siteMap(SiteMapPage(groups: [])))
        #expect(Portal().render(map).contains("内容截至 <time datetime=\"2026-11-23\">2026年11月23日</time>"))
        #expect(!Portal().render(text(at: .page("help"))).contains("2026-11-23"))
    }

    @Test(arguments: [("#8c2f20", true), ("red;}", false), ("#12345", false), ("", false)])
    func `only a colour becomes the accent`(color: String, isTaken: Bool) {
        var portal = Portal()
        portal.settings = .sample(["name": "甲", "owner": "乙", "accent_color": .text(color)])
        #expect(portal.render(text(at: .page("help"))).contains("style=\"--site-accent:") == isTaken)
    }

    @Test func `the style sheet and scripts come with the pages`() {
        let paths = NoticeboardTheme().assets.map(\.path.description)
        #expect(paths.count == Set(paths).count)
        for file in ["site.css", "content.css", "site.js", "search.js"] { #expect(paths.contains("assets/" + file)) }
    }

    @Test func `a page loads the style of its kind, and of what it holds`() {
        let home = Portal().render(Page(path: .siteMap, title: "网站地图", content: .siteMap(SiteMapPage(groups: []))))
        #expect(home.contains("assets/site.css"))
        #expect(!home.contains("assets/content.css"))
        let text = Portal().render(text(at: .page("help")))
        #expect(text.contains("assets/content.css"))
        #expect(!text.contains("assets/charts.css"))
    }
}
