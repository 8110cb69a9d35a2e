import Diagnostics

/// Why a page is made again.
enum PageChange: Error {
    /// The last build left nothing that holds: there was none, or other settings or another version were at work.
    case noMemory
    /// It is new, had findings, or is of a kind that is made each time.
    case notRemembered
    /// What it shows of records: its own, those of its place, those that it lists.
    case values
    /// A content file that it is made of.
    case source(String)
    /// Where a link of its text leads.
    case link(String)
    /// What stands in the published folder.
    case published(String)
    /// What the public record says of it.
    case record

    var reason: BilingualText {
        switch self {
        case .noMemory:
            BilingualText(
                zh: "上次构建没有留下可用的记忆：首次构建，或者设置、程序版本变了。",
                en: "The last build has left nothing to go by: it is the first, or settings or version changed.")
        case .notRemembered:
            BilingualText(
                zh: "上次没有这个页面，或者页面上有提示，或者这类页面每次都重新生成（报告、文字页）。",
                en:
                    "It was not there, had findings, or is made each time (reports and texts, which may quote anything)."
            )
        case .values:
            BilingualText(
                zh: "页面显示的登记内容或日期变了（本页、所属地方或列出的记录）。",
                en: "What it shows has changed: its own records, those of its place or of its lists, or the day.")
        case .source(let file):
            BilingualText(zh: "内容文件变了：\(file)", en: "A content file has changed: \(file)")
        case .link(let address):
            BilingualText(zh: "文中链接指向的页面变了：\(address)", en: "A link leads elsewhere: \(address)")
        case .published(let file):
            BilingualText(zh: "已发布的文件被改动或删除：\(file)", en: "A published file was changed or removed: \(file)")
        case .record:
            BilingualText(zh: "变更记录里的上一版与现在不同。", en: "The record has it otherwise.")
        }
    }
}
