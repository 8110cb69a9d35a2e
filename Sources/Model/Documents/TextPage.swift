import Diagnostics

/// A plain page: about the portal, how to use it, privacy; or a page of a manual.
public struct TextPage: Encodable, Sendable, Identifiable {
    public let location: SourceLocation
    /// The name of the file it came from, and of its page.
    public let code: String
    public let title: String
    public let summary: String
    public let updated: Day?
    public let order: Int
    /// The title of the manual (手册) that it is a page of; empty for a page by itself.
    public let manual: String
    /// The chapter of the manual that it stands in; empty where the manual has none.
    public let chapter: String
    /// Of the text, where it is not Chinese.
    public let language: TextLanguage?
    public let isDraft: Bool
    public let body: MarkdownSource?

    public var id: String { code }
}

extension TextPage: TextRecordConvertible {
    public static let schema = TableSchema(
        "pages", zh: "页面", en: "pages", identity: ["code"],
        [
            Column("code", "页面代码", .code, required: true),
            Column("title", "标题", required: true),
            Column("summary", "概述"),
            Column("updated", "更新日期", .day),
            Column("order", "排序", .integer),
            Column("manual", "手册"),
            Column("chapter", "章"),
            Column("language", "语言", .choice(CodeSet(TextLanguage.self))),
            Column("draft", "草稿", .flag),
        ])

    public init(_ record: Record, body: MarkdownSource?) {
        location = record.location
        self.body = body
        code = record.text("code")
        title = record.text("title")
        summary = record.text("summary")
        updated = record.day("updated")
        order = record.integer("order") ?? 100
        manual = record.text("manual")
        chapter = record.text("chapter")
        language = record.choice("language", as: TextLanguage.self)
        isDraft = record.flag("draft") ?? false
    }
}
