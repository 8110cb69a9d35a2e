import Diagnostics

/// A matter that residents can have done: an entry of the service catalogue with the elements of GB/T 39046—2020 table 4.
public struct Service: Encodable, Sendable, Identifiable {
    public let location: SourceLocation
    public let code: String
    public let name: String
    /// What people call it: 打低保证明 for 最低生活保障对象认定.
    public let plainName: String
    public let field: String
    public let stage: ServiceStage?
    /// None where the table does not say; residents then are meant.
    public let audiences: [ServiceAudience]
    public let summary: String
    public let basis: String
    /// Who answers for it; where only the 实施主体 is told, that is it.
    public let department: String
    public let delivery: ServiceDelivery
    public let conditions: String
    public let steps: [String]
    public let statutoryTime: ServiceTimeLimit
    public let promisedTime: ServiceTimeLimit
    public let caseType: String
    public let visits: Int?
    /// Why one has to come (必须现场办理原因).
    public let visitReason: String
    public let fee: String
    /// 收费标准.
    public let feeStandard: String
    /// 收费依据.
    public let feeBasis: String
    public let result: String
    /// A file under `files/` that shows what one gets (结果样本).
    public let resultSample: String
    /// 结果领取方式.
    public let resultCollection: String
    public let channels: [String]
    public let onlineAddress: String
    public let takesBookings: Bool?
    public let enquiry: String
    public let enquiryPhone: String
    public let complaintPhone: String
    /// Question and answer in turn.
    public let questions: [String]
    public let scope: [RegionCode]
    public let status: Status
    public let effectiveFrom: Day?
    public let effectiveTo: Day?
    public let updated: Day?
    public let source: String
    public let elements: ServiceElements

    public var id: String { code }

    public enum Status: String, LabelledChoice, Encodable {
        case draft, active, suspended, abolished

        public var label: String {
            switch self {
            case .draft: "征求意见"
            case .active: "有效"
            case .suspended: "暂停"
            case .abolished: "废止"
            }
        }
    }
}

extension Service: RecordConvertible {
    public init(_ record: Record) {
        elements = ServiceElements(record)
        location = record.location
        code = record.text("code")
        name = record.text("name")
        plainName = record.text("plain_name")
        field = record.text("field")
        stage = record.choice("life_event", as: ServiceStage.self)
        audiences = record.choices("audiences", as: ServiceAudience.self)
        summary = record.text("summary")
        basis = record.text("basis")
        let office = record.text("department")
        department = office.isEmpty ? elements.body : office
        delivery = record.choice("delivery", as: ServiceDelivery.self) ?? .informed
        conditions = record.text("conditions")
        steps = record.list("steps")
        statutoryTime = Self.timeLimit("statutory_time", in: record)
        promisedTime = Self.timeLimit("promised_time", in: record)
        caseType = record.text("case_type")
        visits = record.integer("visits")
        visitReason = record.text("visit_reason")
        fee = record.text("fee")
        feeStandard = record.text("fee_standard")
        feeBasis = record.text("fee_basis")
        result = record.text("result")
        resultSample = record.file("result_sample")
        resultCollection = record.text("result_collection")
        channels = record.list("channels")
        onlineAddress = record.text("online_address")
        takesBookings = record.flag("takes_bookings")
        enquiry = record.text("enquiry")
        enquiryPhone = record.text("enquiry_phone")
        complaintPhone = record.text("complaint_phone")
        questions = record.list("questions")
        scope = record.regionCodes("scope")
        status = record.choice("status", as: Status.self) ?? .active
        effectiveFrom = record.day("effective_from")
        effectiveTo = record.day("effective_to")
        updated = record.day("updated")
        source = record.text("source")
    }

    private static func timeLimit(_ key: String, in record: Record) -> ServiceTimeLimit {
        ServiceTimeLimit(record.text(key), unit: record.text(key + "_unit"), note: record.text(key + "_note"))
    }
}
