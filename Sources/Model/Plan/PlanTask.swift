import Diagnostics

/// A task of the plan's yearly list with how far it has come (年度任务清单和工作台账).
public struct PlanTask: Encodable, Sendable, Identifiable {
    public enum Progress: String, LabelledChoice, Encodable {
        case pending, running, done, behind

        public var label: String {
            switch self {
            case .pending: "未启动"
            case .running: "推进中"
            case .done: "已完成"
            case .behind: "滞后"
            }
        }
    }

    public let location: SourceLocation
    public let code: String
    public let clause: String
    public let programme: String
    public let name: String
    public let year: Int
    public let goal: String
    public let lead: String
    public let partners: [String]
    public let due: Day?
    public let progress: Progress?
    public let progressNote: String
    public let updated: Day?

    public var id: String { code }
}

extension PlanTask: RecordConvertible {
    public static let schema = TableSchema(
        "plan_tasks", zh: "年度任务清单", en: "plan tasks", identity: ["code"],
        [
            Column("code", "任务编号", .code, required: true),
            Column("clause", "规划条款"),
            Column("programme", "专栏"),
            Column("name", "任务名称", required: true),
            Column("year", "年度", .integer, required: true),
            Column("goal", "量化目标"),
            Column("lead", "牵头单位", required: true),
            Column("partners", "配合单位", .list),
            Column("due", "完成时限", .day),
            Column("progress", "进展", .choice(CodeSet(Progress.self))),
            Column("progress_note", "进展说明"),
            Column("updated", "更新日期", .day),
        ])

    public init(_ record: Record) {
        location = record.location
        code = record.text("code")
        clause = record.text("clause")
        programme = record.text("programme")
        name = record.text("name")
        year = record.integer("year") ?? 0
        goal = record.text("goal")
        lead = record.text("lead")
        partners = record.list("partners")
        due = record.day("due")
        progress = record.choice("progress", as: Progress.self)
        progressNote = record.text("progress_note")
        updated = record.day("updated")
    }
}
