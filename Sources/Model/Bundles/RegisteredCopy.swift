import Diagnostics

/// A row of the register of copies (副本登记表): an issue that an office has handed out, with the code that its cover shows.
public struct RegisteredCopy: Sendable {
    public let location: SourceLocation
    /// The place whose pages it holds with all below.
    public let region: RegionCode
    /// From 1, one more with every issue for the same places.
    public let issue: Int
    /// The day whose state it shows.
    public let day: Day
    /// The last day on which it may be relied upon; nil where the office sets none.
    public let validUntil: Day?
    /// As it was written: sixteen digits where it is in order.
    public let code: String
    /// The SHA-256 of its manifest, in lower case; empty where the office does not give it.
    public let manifest: String

    public init(
        location: SourceLocation = SourceLocation("copies.csv"), region: RegionCode, issue: Int, day: Day,
        validUntil: Day?, code: String, manifest: String = ""
    ) {
        self.location = location
        self.region = region
        self.issue = issue
        self.day = day
        self.validUntil = validUntil
        self.code = code
        self.manifest = manifest
    }

    /// 核对码 in its one form; nil where what was written is none.
    public var digits: DigitCode? { DigitCode(code) }
}

extension RegisteredCopy: RecordConvertible {
    public static let schema = TableSchema(
        "copies", zh: "副本登记表", en: "register of copies", identity: ["region", "issue"],
        [
            Column("region", "地区", .regionCode, required: true, aliases: ["区划代码", "地区代码"]),
            Column("issue", "期号", .integer, required: true),
            Column("day", "日期", .day, required: true, aliases: ["内容截至"]),
            Column("valid_until", "有效期至", .day, aliases: ["有效至"]),
            Column("code", "核对码", required: true),
            Column("manifest", "清单SHA-256", aliases: ["清单校验值"]),
        ])

    public init(_ record: Record) {
        guard let region = record.regionCode("region"), let issue = record.integer("issue"),
            let day = record.day("day")
        else { preconditionFailure("a registered copy without its place, issue or day") }
        self.init(
            location: record.location, region: region, issue: issue, day: day,
            validUntil: record.day("valid_until"), code: record.text("code"),
            manifest: record.text("manifest").lowercased())
    }
}
