import Diagnostics

/// What is said about a disclosure beside its table and text: a row of the period's `index` table (公开登记表) or the
/// front matter of its text.
public struct DisclosureHeader: Sendable {
    public let location: SourceLocation
    /// The item it is about; in front matter the file's name says it.
    public let item: String
    public let title: String
    public let published: Day?
    public let isDraft: Bool
    /// Whether a date that lies ahead is meant: it appears on that day by itself.
    public let isScheduled: Bool
    /// The first and the last day on the board, as recorded by those who posted it.
    public let postedFrom: Day?
    public let postedUntil: Day?
    public let note: String
    /// Why what was public has been changed (更正说明).
    public let correction: String
    /// Why what was public is public no more (撤下说明); whoever states it has withdrawn it.
    public let withdrawal: String
    /// Who answers for the correction or withdrawal in office (更正经手人): a name or a post.
    public let handler: String
    public let signOff: SignOff
}

extension DisclosureHeader: RecordConvertible {
    public static let schema = TableSchema(
        "disclosure_index", zh: "公开登记表", en: "disclosure index", identity: ["item"],
        [
            Column("item", "事项代码", .code),
            Column("title", "标题"),
            Column("published", "公开日期", .day, aliases: ["发布日期"]),
            Column("draft", "草稿", .flag),
            Column("scheduled", "定时公开", .flag),
            Column("posted_from", "张贴日期", .day, aliases: ["张贴开始"]),
            Column("posted_until", "张贴截止", .day),
            Column("note", "说明", aliases: ["备注"]),
            Column("correction", "更正说明"),
            Column("withdrawal", "撤下说明", aliases: ["撤下原因"]),
            Column("handler", "更正经手人", aliases: ["撤下经手人"], role: .officialName),
        ] + SignOff.columns)

    public init(_ record: Record) {
        location = record.location
        item = record.text("item")
        title = record.text("title")
        published = record.day("published")
        isDraft = record.flag("draft") ?? false
        isScheduled = record.flag("scheduled") ?? false
        postedFrom = record.day("posted_from")
        postedUntil = record.day("posted_until")
        note = record.text("note")
        correction = record.text("correction")
        withdrawal = record.text("withdrawal")
        handler = record.text("handler")
        signOff = SignOff(record)
    }
}

extension DisclosureHeader {
    /// The same header, with what it leaves open taken from another.
    public func filled(from other: DisclosureHeader) -> DisclosureHeader {
        DisclosureHeader(
            location: location, item: item.isEmpty ? other.item : item, title: title.isEmpty ? other.title : title,
            published: published ?? other.published, isDraft: isDraft || other.isDraft,
            isScheduled: isScheduled || other.isScheduled,
            postedFrom: postedFrom ?? other.postedFrom, postedUntil: postedUntil ?? other.postedUntil,
            note: note.isEmpty ? other.note : note,
            correction: correction.isEmpty ? other.correction : correction,
            withdrawal: withdrawal.isEmpty ? other.withdrawal : withdrawal,
            handler: handler.isEmpty ? other.handler : handler, signOff: signOff.filled(from: other.signOff))
    }
}
