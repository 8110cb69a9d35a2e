import Model
import Testing

@testable import Pipeline

@Suite("A manual")
struct ManualTests {
    private func page(_ title: String, _ manual: String, _ order: Int, chapter: String = "") -> String {
        "---\n标题: \(title)\n手册: \(manual)\n章: \(chapter)\n排序: \(order)\n---\n文。\n"
    }

    @Test("has its pages in order, in the chapters that they name, each where its first page stands")
    func order() {
        let pages = [("c", "乙", 3, "二"), ("a", "甲", 1, "一"), ("d", "", 4, ""), ("b", "乙", 2, "一")].map {
            TextPage.of(code: $0.0, manual: $0.1, chapter: $0.3)
        }
        let manuals = Manual.all(of: [pages[1], pages[3], pages[0], pages[2]])
        #expect(manuals.map(\.title) == ["甲", "乙"])
        #expect(manuals[1].chapters.map(\.title) == ["一", "二"])
        #expect(manuals[1].chapters.map { $0.links.map(\.path) } == [[.page("b")], [.page("c")]])
    }

    @Test("knows the page before and behind, across its chapters")
    func neighbours() {
        let links = ["a", "b", "c"].map { PageLink($0, .page($0)) }
        let manual = Manual(
            title: "手册", chapters: [LinkGroup("一", Array(links[..<2])), LinkGroup("二", Array(links[2...]))])
        let (before, behind) = manual.neighbours(of: .page("b"))
        #expect(before == links[0] && behind == links[2])
        #expect(manual.neighbours(of: .page("a")).previous == nil && manual.neighbours(of: .page("c")).next == nil)
        #expect(manual.neighbours(of: .page("x")).next == nil)
    }

    @Test("is above its pages by its first page and that of their chapter")
    func way() {
        let links = ["a", "b", "c", "d"].map { PageLink($0, .page($0)) }
        let manual = Manual(
            title: "手册", chapters: [LinkGroup("一", Array(links[..<2])), LinkGroup("二", Array(links[2...]))])
        #expect(manual.way(to: .page("a")).isEmpty)
        #expect(manual.way(to: .page("b")).map(\.title) == ["手册"])
        #expect(manual.way(to: .page("c")).map(\.title) == ["手册"])
        #expect(manual.way(to: .page("d")).map(\.title) == ["手册", "二"])
    }

    @Test("is reached by its first page from the front page, and is no part of the portal's own pages")
    func entrances() throws {
        let site = try SiteFixture([
            "pages/a.md": page("第一篇", "便民手册", 1), "pages/b.md": page("第二篇", "便民手册", 2),
            "pages/about.md": "---\n标题: 关于\n---\n文。\n",
        ])
        #expect(try site.build().findings == [])
        let home = try site.published("index.html")
        #expect(home.contains("<p>manual 便民手册 2 pages/a.html</p>"))
        #expect(home.contains("<p>footer 便民手册 pages/a.html</p>") && home.contains("<p>footer 关于 pages/about.html</p>"))
        #expect(!home.contains("footer 第二篇"))
    }

    @Test("needs no place, where there is nothing else that belongs to one")
    func withoutPlaces() throws {
        let site = try SiteFixture()
        for file in SampleContent.files.keys where file != "site.yaml" { try site.remove(file) }
        try site.write(page("第一篇", "便民手册", 1), to: "pages/a.md")
        #expect(try site.build().findings == [])
        try site.write("---\n标题: 关于\n---\n文。\n", to: "pages/a.md")
        #expect(try site.build().findings == ["regions.csv region-tree"])
    }
}

extension TextPage {
    fileprivate static func of(code: String, manual: String, chapter: String) -> TextPage {
        let values = schema.columns.map { column -> Value? in
            switch column.key {
            case "code", "title": .text(code)
            case "manual": .text(manual)
            case "chapter": .text(chapter)
            default: nil
            }
        }
        return TextPage(Record(schema: schema, location: .init("pages/a.md"), values: values), body: nil)
    }
}
