import Diagnostics

/// One step in exercising a village power.
public struct PowerStep: Encodable, Sendable {
    public let location: SourceLocation
    public let power: String
    public let order: Int
    public let name: String
    public let body: String
    public let time: String
    public let document: String
    /// Whether the step's outcome is posted for residents.
    public let isDisclosed: Bool
    /// Where it goes from here, as written: `不同意→退回 2`, `结束`; empty for the step that comes next.
    public let next: [String]
    public let nextLocation: SourceLocation
}

extension PowerStep: RecordConvertible {
    public static let schema = TableSchema(
        "power_steps", zh: "小微权力办理步骤", en: "steps of village powers", identity: ["power", "order"],
        [
            Column("power", "权力编码", .code, required: true),
            Column("order", "序号", .integer, required: true),
            Column("name", "步骤", required: true, aliases: ["步骤名"]),
            Column("body", "主体", required: true),
            Column("time", "时限"),
            Column("document", "产出文书"),
            Column("disclosed", "是否公开节点", .flag, aliases: ["公开节点"]),
            Column("next", "下一步", .list, aliases: ["分支"]),
        ])

    public init(_ record: Record) {
        location = record.location
        power = record.text("power")
        order = record.integer("order") ?? 0
        name = record.text("name")
        body = record.text("body")
        time = record.text("time")
        document = record.text("document")
        isDisclosed = record.flag("disclosed") ?? false
        next = record.list("next")
        nextLocation = record.location(of: "next")
    }
}
