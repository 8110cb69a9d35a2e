import Diagnostics

/// A page of the office's manual as Markdown for `pages/`, made from what the program itself reads by.
struct ManualPage {
    /// What the pages written by hand name too.
    static let manual = "使用手册"

    let code: String
    let title: String
    let summary: String
    let chapter: String
    /// Among all pages of the manual: those made from the schema come behind those written by hand.
    let order: Int
    let body: String

    var file: ContentFile {
        let keys = [
            ("标题", title), ("概述", summary), ("手册", Self.manual), ("章", chapter), ("排序", String(order)),
        ]
        let head = keys.filter { !$0.1.isEmpty }.map { "\($0): \(SettingsFile.quoted($1))\n" }.joined()
        return ContentFile("\(code).md", "---\n\(head)---\n\n\(body)")
    }
}

extension String {
    /// As words of Markdown that become no markup, in one line.
    var inMarkdown: String { RuleReference.escaped(split(whereSeparator: \.isNewline).joined(separator: " ")) }
}
