import Model
import Testing

@testable import Templates

@Suite("The way through the pages of a long list")
struct PageTurnTests {
    private func body(_ current: Int, of count: Int) -> String {
        let pages = (0..<count).map { PagePath.notices.part($0) }
        return Portal().body(
            .notices(NoticesPage(posted: [], ended: [], pagination: Pagination(pages: pages, current: current))),
            at: .notices.part(current))
    }

    /// The words of its links, in order, and … where some are left out.
    private func steps(_ current: Int, of count: Int) -> [String] {
        body(current, of: count).components(separatedBy: "<li>").dropFirst().map { item in
            let inside = item.components(separatedBy: "</li>")[0]
            return inside.contains("<a")
                ? inside.split(separator: ">")[1].split(separator: "<").map(String.init)[0] : inside
        }
    }

    @Test func `leads to the neighbours, the first and the last`() {
        #expect(steps(0, of: 3) == ["1", "2", "3", "下一页"])
        #expect(steps(5, of: 12) == ["上一页", "1", "…", "5", "6", "7", "…", "12", "下一页"])
        #expect(steps(11, of: 12) == ["上一页", "1", "…", "11", "12"])
    }

    @Test func `leaves no single page out, for its number is as short`() {
        #expect(steps(3, of: 7) == ["上一页", "1", "2", "3", "4", "5", "6", "7", "下一页"])
    }

    @Test func `says which page this is, to everyone`() {
        let html = body(1, of: 3)
        #expect(html.contains("第 2 页，共 3 页"))
        #expect(html.contains("<a href=\"../notices/index-2.html\" aria-label=\"第 2 页\" aria-current=\"page\">2</a>"))
        #expect(html.contains("<a href=\"../notices/index.html\" rel=\"prev\">上一页</a>"))
    }

    @Test func `is left out where one page holds all`() {
        #expect(!body(0, of: 1).contains("分页"))
    }

    @Test func `only the first page says that nothing hangs`() {
        #expect(body(0, of: 2).contains("目前没有正在公示的事项。"))
        #expect(!body(1, of: 2).contains("正在公示"))
    }
}
