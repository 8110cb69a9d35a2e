import Diagnostics

/// A row of 豁免登记: a rule that an office does not have to keep in some part of its content, why, and until when.
public struct Waiver: Sendable {
    public let location: SourceLocation
    /// The id of a rule.
    public let rule: String
    /// As `WaiverScope` reads it.
    public let scope: String
    public let reason: String
    /// The last day on which it is in force.
    public let expires: Day?
    public let approver: String
}

extension Waiver: RecordConvertible {
    public static let schema = TableSchema(
        "waivers", zh: "豁免登记", en: "waivers", identity: ["rule", "scope"],
        [
            Column("rule", "规则", .code, required: true),
            Column("scope", "范围", required: true),
            Column("reason", "理由", required: true),
            Column("expires", "截止日期", .day, required: true),
            Column("approver", "批准人", required: true),
        ])

    public init(_ record: Record) {
        location = record.location
        rule = record.text("rule")
        scope = record.text("scope")
        reason = record.text("reason")
        expires = record.day("expires")
        approver = record.text("approver")
    }
}
