import Diagnostics

/// A row of the three lists of a township or street (乡镇（街道）履行职责事项清单).
public struct TownshipDuty: ListedDuty {
    public static let level = RegionLevel.township

    public enum List: String, LabelledChoice, Encodable {
        case own, shared, withdrawn

        public var label: String {
            switch self {
            case .own: "基本履职"
            case .shared: "配合履职"
            case .withdrawn: "上级收回"
            }
        }
    }

    /// A page a list: the three together would weigh several times what a page may.
    public static func path(of list: List, in place: RegionCode?) -> PagePath { .townshipDuties(list, of: place) }

    public let location: SourceLocation
    public let list: List
    public let order: Int
    public let category: String
    public let name: String
    /// The superior department it helps, or that has taken the matter back.
    public let department: String
    public let departmentDuty: String
    public let townshipDuty: String
    /// For what was taken back: how it is handled now.
    public let handling: String
    public let services: [String]
    public let scope: [RegionCode]
}

extension TownshipDuty: RecordConvertible {
    public static let schema = TableSchema(
        "township_duties", zh: "乡镇（街道）履行职责事项清单", en: "township duties", identity: ["list", "order", "scope"],
        [
            Column("list", "清单类型", .choice(CodeSet(List.self)), required: true),
            Column("order", "序号", .integer, required: true),
            Column("category", "类别", required: true),
            Column("name", "事项名称", required: true),
            Column("department", "对应上级部门", aliases: ["承接部门"]),
            Column("department_duty", "上级部门职责"),
            Column("township_duty", "乡镇（街道）配合职责", aliases: ["乡镇配合职责"]),
            Column("handling", "承接部门及工作方式", aliases: ["工作方式"]),
            Column("services", "关联服务事项", .list),
            Column("scope", "适用区划", .regionCodes),
        ])

    public init(_ record: Record) {
        location = record.location
        list = record.choice("list", as: List.self) ?? .own
        order = record.integer("order") ?? 0
        category = record.text("category")
        name = record.text("name")
        department = record.text("department")
        departmentDuty = record.text("department_duty")
        townshipDuty = record.text("township_duty")
        handling = record.text("handling")
        services = record.list("services")
        scope = record.regionCodes("scope")
    }
}
