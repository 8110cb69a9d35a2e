import HTML
import Model

/// 手册目录: the chapters of a manual, the one that is being read with its pages.
///
/// It stands behind the text, so that a phone shows what was asked for first.
struct ManualContents: Markup {
    let manual: Manual
    let path: PagePath

    var content: some Markup {
        nav(.class("manual-contents"), .label("\(manual.title)目录"), .searchable(false)) {
            p(.class("toc-title")) { manual.title }
            ol {
                ForEach(manual.chapters) { chapter in
                    if chapter.title.isEmpty || chapter.links.contains(where: { $0.path == path }) {
                        if !chapter.title.isEmpty { li(.class("chapter")) { chapter.title } }
                        ForEach(chapter.links) { link in
                            li { a(.href(link.path), .current(link.path == path)) { link.title } }
                        }
                    } else if let first = chapter.links.first {
                        li(.class("chapter")) { a(.href(first.path)) { chapter.title } }
                    }
                }
            }
        }
    }
}

/// The page before and the page behind.
struct ManualTurn: Markup {
    let manual: Manual
    let path: PagePath

    var content: some Markup {
        let (previous, next) = manual.neighbours(of: path)
        if previous != nil || next != nil {
            nav(.class("neighbours"), .label("上一篇和下一篇"), .searchable(false)) {
                if let previous {
                    a(.class("previous"), .href(previous.path), .rel("prev")) { "上一篇：\(previous.title)" }
                }
                if let next { a(.class("next"), .href(next.path), .rel("next")) { "下一篇：\(next.title)" } }
            }
        }
    }
}
