import Diagnostics

/// 准入: work that an upper office brought into villages and communities, with the money that comes along (费随事转).
///
/// 社区公共服务目录及准入制度: nothing is handed down that was not examined and put on file.
public struct ServiceAdmission: Encodable, Sendable, Identifiable {
    public let location: SourceLocation
    /// 备案号; it becomes the row's anchor.
    public let code: String
    public let name: String
    /// The service that the work belongs to, empty where it is none of the catalogue's.
    public let service: String
    public let requestedBy: String
    public let basis: String
    /// What villages are to do.
    public let work: String
    public let scope: [RegionCode]
    public let term: String
    public let funds: String
    public let staff: String
    public let verdict: Verdict
    public let decidedBy: String
    public let decided: Day?
    public let from: Day?
    public let until: Day?

    public var id: String { code }

    public enum Verdict: String, LabelledChoice, Encodable {
        case admitted, trial, refused, pending

        public var label: String {
            switch self {
            case .admitted: "准予准入"
            case .trial: "试行准入"
            case .refused: "不予准入"
            case .pending: "正在审核"
            }
        }
    }

    /// How it stands on a day.
    public enum State: Encodable, Sendable {
        case current, ahead, ended, refused, pending
    }

    public func state(on day: Day) -> State {
        switch verdict {
        case .refused: return .refused
        case .pending: return .pending
        case .admitted, .trial: break
        }
        if let from, day < from { return .ahead }
        if let until, until < day { return .ended }
        return .current
    }
}

extension ServiceAdmission: RecordConvertible {
    public static let schema = TableSchema(
        "service_admissions", zh: "准入事项", en: "admissions", identity: ["code"],
        [
            Column("code", "备案号", .code, required: true, aliases: ["审核备案号"]),
            Column("name", "准入事项", required: true, aliases: ["事项", "事项名称"]),
            Column("service", "事项编码", .code),
            Column("requested_by", "申请部门", required: true),
            Column("basis", "依据", aliases: ["准入依据"]),
            Column("work", "工作内容"),
            Column("scope", "适用区划", .regionCodes),
            Column("term", "期限"),
            Column("funds", "经费", aliases: ["经费保障", "费随事转"]),
            Column("staff", "人员", aliases: ["人员保障"]),
            Column("verdict", "审核结论", .choice(CodeSet(Verdict.self)), required: true),
            Column("decided_by", "审核单位"),
            Column("decided", "审核日期", .day),
            Column("from", "准入日期", .day, aliases: ["生效日期"]),
            Column("until", "退出日期", .day, aliases: ["失效日期"]),
        ])

    public init(_ record: Record) {
        location = record.location
        code = record.text("code")
        name = record.text("name")
        service = record.text("service")
        requestedBy = record.text("requested_by")
        basis = record.text("basis")
        work = record.text("work")
        scope = record.regionCodes("scope")
        term = record.text("term")
        funds = record.text("funds")
        staff = record.text("staff")
        verdict = record.choice("verdict", as: Verdict.self) ?? .pending
        decidedBy = record.text("decided_by")
        decided = record.day("decided")
        from = record.day("from")
        until = record.day("until")
    }
}
