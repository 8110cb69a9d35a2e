import Diagnostics

/// An article of a law in one of its versions: laws are amended and renumbered, so a basis is data, not text in code.
public struct LegalBasis: Sendable, Identifiable {
    public let location: SourceLocation
    public let id: String
    public let name: String
    public let documentNumber: String
    public let article: String
    public let version: String
    public let effectiveFrom: Day?
    public let effectiveTo: Day?
    /// Set where the article's number still has to be checked against the text in force.
    public let isUnverified: Bool

    /// As it is cited: 《名称》（文号）第三十条.
    public var citation: String {
        let number = documentNumber.isEmpty ? "" : "（\(documentNumber)）"
        return "《\(name)》\(number)\(article)"
    }
}

extension LegalBasis: RecordConvertible {
    public static let schema = TableSchema(
        "bases", zh: "法定依据", en: "legal bases", identity: ["id"],
        [
            Column("id", "依据编号", .code, required: true),
            Column("name", "名称", required: true),
            Column("document_number", "文号"),
            Column("article", "条款"),
            Column("version", "版本"),
            Column("effective_from", "施行日期", .day),
            Column("effective_to", "失效日期", .day),
            Column("unverified", "待核", .flag),
        ])

    public init(_ record: Record) {
        location = record.location
        id = record.text("id")
        name = record.text("name")
        documentNumber = record.text("document_number")
        article = record.text("article")
        version = record.text("version")
        effectiveFrom = record.day("effective_from")
        effectiveTo = record.day("effective_to")
        isUnverified = record.flag("unverified") ?? false
    }
}
