import HTML
import Model

/// The way through the pages of a long list: which this is, the one before, the next, and some to leap to.
struct PageTurn: Markup {
    let pagination: Pagination

    private var current: Int { pagination.current }
    private var last: Int { pagination.pages.count - 1 }

    var content: some Markup {
        if last > 0 {
            nav(.class("page-turn"), .label("分页"), .searchable(false)) {
                p { "第 \(current + 1) 页，共 \(last + 1) 页" }
                ul(.class("chips")) {
                    if current > 0 { li { a(.href(pagination.pages[current - 1]), .rel("prev")) { "上一页" } } }
                    ForEach(shown) { page in
                        li {
                            if let page {
                                a(
                                    .href(pagination.pages[page]), .label("第 \(page + 1) 页"),
                                    .current(page == current)
                                ) { String(page + 1) }
                            } else {
                                "…"
                            }
                        }
                    }
                    if current < last { li { a(.href(pagination.pages[current + 1]), .rel("next")) { "下一页" } } }
                }
            }
        }
    }

    /// The first, the last and the neighbours; nil where some between are left out.
    private var shown: [Int?] {
        let near = Set([0, last] + (current - 1...current + 1)).filter { 0...last ~= $0 }.sorted()
        var shown: [Int?] = []
        for page in near {
            if let before = shown.last ?? nil, page > before + 1 {
                // A gap of one page is no shorter than its number.
                shown.append(page == before + 2 ? before + 1 : nil)
            }
            shown.append(page)
        }
        return shown
    }
}
