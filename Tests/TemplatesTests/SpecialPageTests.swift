import Model
import Testing

@testable import Templates

@Suite struct SpecialPageTests {
    @Test func `a redirect leads on from disk and says where to`() {
        let target = PageLink("桃源村", .region(.of("990101001201")))
        let document = Portal().render(
            Page(
                path: .region(.of("990101001299")), title: "旧桃源村",
                content: .redirect(RedirectPage(target: target, reason: "已并入桃源村。"))))
        #expect(document.contains("http-equiv=\"refresh\" content=\"0; url=../990101001201/index.html\""))
        #expect(document.contains("<link rel=\"canonical\" href=\"../990101001201/index.html\">"))
        #expect(document.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(document.contains("<a href=\"../990101001201/index.html\">桃源村</a>"))
    }

    @Test
    func `the page for wrong addresses is whole at any depth, and leads to the portal where its address is known`() {
        let page = Page(path: .notFound, title: "页面不存在", content: .notFound)
        var portal = Portal()
        #expect(portal.render(page).contains("href=\"services/index.html\""))
        portal.settings = .sample(["name": "甲", "owner": "乙", "base_url": "https://example.gov.cn/gkl"])
        let document = portal.render(page)
        #expect(document.contains("href=\"https://example.gov.cn/gkl/services/index.html\""))
        #expect(document.contains("action=\"https://example.gov.cn/gkl/search.html\""))
        #expect(document.contains("<style>"))
        for loaded in ["rel=\"stylesheet\"", "<script src", "<base"] {
            #expect(!document.contains(loaded), "\(loaded)")
        }
    }

    @Test func `the search page has one form, and lists for whoever has no script`() {
        let page = SearchPage(
            suggestions: ["低保"], browse: [LinkGroup("主要栏目", [PageLink("办事指南", .services)])])
        let document = Portal().render(Page(path: .search, title: "搜索", content: .search(page)))
        #expect(document.count(of: "role=\"search\"") == 1)
        #expect(document.contains("name=\"q\" id=\"search-input\""))
        #expect(document.contains("<p id=\"search-status\" role=\"status\" aria-live=\"polite\"></p>"))
        #expect(document.contains("<ol id=\"results\"></ol>"))
        #expect(document.count(of: "<fieldset class=\"facet\"") == 4)
        #expect(document.contains("<link rel=\"stylesheet\" href=\"assets/search.css\">"))
        #expect(document.contains("<noscript>"))
        #expect(document.contains("<script src=\"assets/search.js\" defer></script>"))
        #expect(document.contains("href=\"search.html?q=%E4%BD%8E%E4%BF%9D\""))
    }

    @Test func `the site map lists every group`() {
        let groups = [LinkGroup("办事", [PageLink("办事指南", .services)]), LinkGroup("空", [])]
        let body = Portal().body(.siteMap(SiteMapPage(groups: groups)), at: .siteMap)
        #expect(body.contains("<h2>办事</h2>"))
        #expect(!body.contains("<h2>空</h2>"))
    }

    @Test func `a long text gets a table of contents`() {
        let headings = (1...3).map { RichText.Heading(level: 1, anchor: "h\($0)", title: "第\($0)节") }
        let page = TextPage.sample(["code": "a", "title": "说明"])
        let long = RichText(html: Array("<h2 id=\"h1\">第1节</h2>".utf8), headings: headings)
        #expect(Portal().body(.text(TextContentPage(page: page, body: long))).contains("<a href=\"#h3\">第3节</a>"))
        let short = RichText(html: long.html, headings: Array(headings.prefix(2)))
        #expect(!Portal().body(.text(TextContentPage(page: page, body: short))).contains("class=\"toc\""))
    }

    @Test func `a page of a manual has its chapter beside it, the other chapters, and the ways on`() {
        let page = TextPage.sample(["code": "b", "title": "第二篇", "manual": "手册", "language": "英文"])
        let links = ["a", "b", "c"].map { PageLink($0.uppercased(), .page($0)) }
        let manual = Manual(
            title: "手册", chapters: [LinkGroup("一", Array(links[..<2])), LinkGroup("二", Array(links[2...]))])
        let content = PageContent.text(
            TextContentPage(page: page, body: RichText(html: Array("<p>x</p>".utf8), headings: []), manual: manual))
        let body = Portal().body(content, at: .page("b"))
        #expect(body.contains("<div class=\"prose\" lang=\"en\">"))
        #expect(body.contains("<li class=\"chapter\">一</li>"))
        #expect(body.contains("<a href=\"../pages/b.html\" aria-current=\"page\">B</a>"))
        #expect(body.contains("<li class=\"chapter\"><a href=\"../pages/c.html\">二</a></li>"))
        #expect(body.contains("rel=\"prev\">上一篇：A</a>") && body.contains("rel=\"next\">下一篇：C</a>"))
        #expect(Portal().render(Page(path: .page("b"), title: "第二篇", content: content)).contains("assets/manual.css"))
    }

    @Test func `the front page of a portal with nothing but manuals has no empty columns`() {
        let manual = Manual(title: "手册", chapters: [LinkGroup("一", [PageLink("甲", .page("a"))])])
        let home = HomePage(
            searchSuggestions: [], serviceGroups: [], regions: [], villageGroups: [], disclosures: [], notices: [],
            documents: [], sections: [], manuals: [manual])
        let document = Portal().render(Page(path: .home, title: "青禾县公开栏", content: .home(home)))
        #expect(document.contains("<a href=\"pages/a.html\">一</a>") && document.contains("您想查什么？"))
        #expect(!document.contains("最新公开") && !document.contains("正在公示"))
    }

    @Test func `a text that starts low skips no heading`() {
        let page = TextPage.sample(["code": "a", "title": "说明"])
        let text = RichText(
            html: Array("<h3 id=\"a\">小节</h3>".utf8), headings: [.init(level: 2, anchor: "a", title: "小节")])
        let body = Portal().body(.text(TextContentPage(page: page, body: text)))
        #expect(body.contains("<h2 class=\"visually-hidden\">正文</h2><h3 id=\"a\">"))
    }
}
