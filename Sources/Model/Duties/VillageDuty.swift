import Diagnostics

/// A row of the three lists of a village or community, or of the two lists of certificates (厅字〔2022〕28号).
public struct VillageDuty: ListedDuty {
    public static let level = RegionLevel.village

    public enum List: String, LabelledChoice, Encodable {
        case own, assisting, negative, certificates, refusedCertificates = "refused_certificates"

        public var label: String {
            switch self {
            case .own: "依法履职"
            case .assisting: "协助政府"
            case .negative: "负面"
            case .certificates: "可出具证明"
            case .refusedCertificates: "不应出具证明"
            }
        }

        /// Whether it answers what a village certifies; those lists share a page.
        public var isOfCertificates: Bool { self == .certificates || self == .refusedCertificates }
    }

    public static func path(of list: List, in place: RegionCode?) -> PagePath {
        if list.isOfCertificates { return .certificates(of: place) }
        return place.map { .duties(of: $0) } ?? .villageDuties
    }

    public let location: SourceLocation
    public let list: List
    public let order: Int
    public let name: String
    public let basis: String
    public let department: String
    public let villageDuty: String
    public let method: String
    public let funding: String
    /// Where to go instead, for what a village must not do or certify.
    public let alternative: String
    public let services: [String]
    public let scope: [RegionCode]
}

extension VillageDuty: RecordConvertible {
    public static let schema = TableSchema(
        "village_duties", zh: "村（社区）事项清单", en: "village duties", identity: ["list", "order", "scope"],
        [
            Column("list", "清单类型", .choice(CodeSet(List.self)), required: true),
            Column("order", "序号", .integer, required: true),
            Column("name", "事项名称", required: true),
            Column("basis", "事项依据"),
            Column("department", "对应上级部门"),
            Column("village_duty", "村（社区）职责", aliases: ["村职责"]),
            Column("method", "工作方式"),
            Column("funding", "经费保障"),
            Column("alternative", "替代办理途径"),
            Column("services", "关联服务事项", .list),
            Column("scope", "适用区划", .regionCodes),
        ])

    public init(_ record: Record) {
        location = record.location
        list = record.choice("list", as: List.self) ?? .own
        order = record.integer("order") ?? 0
        name = record.text("name")
        basis = record.text("basis")
        department = record.text("department")
        villageDuty = record.text("village_duty")
        method = record.text("method")
        funding = record.text("funding")
        alternative = record.text("alternative")
        services = record.list("services")
        scope = record.regionCodes("scope")
    }
}
