import Diagnostics
import Model
import Testing

@testable import Templates

@Suite("The frame of a page is the office's own where it says so")
struct FrameTests {
    private let page = Page(path: PagePath("pages/help.html"), title: "帮助", content: .siteMap(SiteMapPage(groups: [])))

    private func partial(_ pieces: Partial.Piece...) -> Partial {
        Partial(location: SourceLocation("theme/header.html"), pieces: pieces, addresses: [])
    }

    @Test("A header of its own takes the place of name and navigation, and fills in what it names")
    func header() {
        var portal = Portal()
        portal.partials[.header] = partial(
            .html(Array("<p class=\"own\"><a href=\"".utf8)), .root, .html(Array("index.html\">".utf8)),
            .placeholder(.name), .html(Array("</a></p>".utf8)), .placeholder(.navigation))
        let document = portal.render(page)
        #expect(document.contains("<p class=\"own\"><a href=\"../index.html\">青禾县公开栏</a></p><nav class=\"site-nav\""))
        #expect(!document.contains("class=\"site-name\"") && !document.contains("class=\"reading\""))
    }

    @Test("A text that is filled in stays text")
    func escaping() {
        var portal = Portal()
        portal.settings = .sample(["name": "<b>\"甲\"", "owner": "乙"])
        portal.partials[.header] = partial(.placeholder(.name))
        #expect(!portal.render(page).contains("<b>"))
    }

    @Test("The filing numbers and the day stay below a footer of its own")
    func footer() {
        var portal = Portal()
        portal.settings = .sample(["name": "甲", "owner": "乙", "icp_number": "某ICP备1号"])
        portal.partials[.footer] = partial(.html(Array("<p>自己的页脚</p>".utf8)))
        let document = portal.render(page)
        #expect(document.contains("<p>自己的页脚</p>"))
        #expect(!document.contains("主办单位"))
        #expect(document.contains("某ICP备1号") && document.contains("内容截至"))
    }

    @Test("A style of its own comes after the theme's")
    func style() throws {
        var portal = Portal()
        #expect(!portal.render(page).contains("office.css"))
        portal.partials.setStyle(Array("a{b:c}".utf8), from: SourceLocation("theme/style.css"))
        let sheets = portal.render(page).values(of: "href").filter { $0.hasSuffix(".css") }
        #expect(sheets.last == "../assets/office.css")
    }

    @Test("An emblem stands beside the name, and says in words what it shows")
    func emblem() {
        var portal = Portal()
        portal.settings = .sample([
            "name": "甲", "owner": "乙", "emblem": "/files/emblem.png", "emblem_alt": "县徽",
        ])
        #expect(portal.render(page).contains("<img class=\"emblem\" src=\"../files/emblem.png\" alt=\"县徽\">甲</a>"))
    }

    @Test("The navigation ends in the way to everything")
    func everything() {
        #expect(portal(navigation: [PageLink("首页", .home)]).contains("</ul><a class=\"all\" href=\"../sitemap.html\">"))
        #expect(!portal(navigation: [PageLink("地图", .siteMap)]).contains("class=\"all\""))
    }

    private func portal(navigation: [PageLink]) -> String {
        var portal = Portal()
        portal.navigation = navigation
        return portal.render(page)
    }

    @Test("The accent comes with a lighter one, which can be read on dark grounds")
    func accent() {
        var portal = Portal()
        portal.settings = .sample(["name": "甲", "owner": "乙", "accent_color": "#8c2f20"])
        let style = portal.render(page).values(of: "style").first.map { String($0) } ?? ""
        let colors = style.split(separator: ";").compactMap { Color(String($0.split(separator: ":").last ?? "")) }
        #expect(colors.count == 2)
        #expect(colors.last.map { $0.contrast(with: Color("#24312b") ?? .white) >= 4.5 } == true)
    }
}
