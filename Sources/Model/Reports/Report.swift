import Diagnostics

/// A text that draws its figures from the portal's data: a monitoring report of the plan, a village's yearly accounts in words.
public struct Report: Encodable, Sendable, Identifiable {
    public let location: SourceLocation
    public let code: String
    public let title: String
    /// The place that it is about; nil for the portal's whole.
    public let region: RegionCode?
    /// What stretch of time it is about.
    public let period: Period?
    public let published: Day?
    public let updated: Day?
    public let isDraft: Bool
    /// The office that wrote it.
    public let source: String
    public let summary: String
    public let body: MarkdownSource?

    public var id: String { code }
}

extension Report: TextRecordConvertible {
    public static let schema = TableSchema(
        "reports", zh: "报告", en: "reports", identity: ["code"],
        [
            Column("code", "报告代码", .code, required: true),
            Column("title", "标题", required: true),
            Column("region", "区划代码", .regionCode),
            Column("period", "期别", .period),
            Column("published", "发布日期", .day, required: true, aliases: ["公开日期"]),
            Column("updated", "更新日期", .day),
            Column("draft", "草稿", .flag),
            Column("source", "编制单位", required: true, aliases: ["来源"]),
            Column("summary", "概述"),
        ])

    public init(_ record: Record, body: MarkdownSource?) {
        location = record.location
        self.body = body
        code = record.text("code")
        title = record.text("title")
        region = record.regionCode("region")
        period = record.period("period")
        published = record.day("published")
        updated = record.day("updated")
        isDraft = record.flag("draft") ?? false
        source = record.text("source")
        summary = record.text("summary")
    }
}
