import Diagnostics

/// A matter that a village or community decided by 四议两公开, from the proposal to the disclosure of what came of it.
public struct Decision: Encodable, Sendable, Identifiable {
    public let location: SourceLocation
    /// The cells of 实到 of the two meetings.
    public let ballotLocation: SourceLocation
    public let partyBallotLocation: SourceLocation
    /// 会议编号, as contracts and projects name it.
    public let code: String
    public let region: RegionCode
    public let name: String
    public let matter: DecisionMatter
    public let proposed: Day?
    public let discussed: Day?
    public let partyMet: Day?
    public let partyBallot: Ballot
    public let assembly: Assembly
    public let decided: Day?
    public let ballot: Ballot
    public let approval: Approval
    public let resolution: String
    public let announcedFrom: Day?
    public let announcedUntil: Day?
    public let implementation: String
    public let resultFrom: Day?
    public let resultUntil: Day?
    public let recorder: String
    public let supervisor: String
    /// Files under `files/`.
    public let attachments: [String]
    /// Codes of legal bases, powers, and disclosures (`2026q1/meeting`) that belong to it.
    public let bases: [String]
    public let powers: [String]
    public let disclosures: [String]

    public var id: String { code }
    public var outcome: BallotOutcome { BallotOutcome(ballot, attendance: assembly.attendance, approval: approval) }
}

extension Decision: RecordConvertible {
    public static let schema = TableSchema(
        "decisions", zh: "民主决策登记（四议两公开）", en: "village decisions", identity: ["code"],
        [
            Column("code", "会议编号", .code, required: true, aliases: ["决议编号"]),
            Column("region", "区划代码", .regionCode, required: true),
            Column("name", "事项名称", required: true),
            Column("matter", "类别", .choice(CodeSet(DecisionMatter.self)), required: true, aliases: ["事项类别"]),
            Column("proposed", "提议日期", .day),
            Column("discussed", "商议日期", .day),
            Column("party_met", "党员大会日期", .day),
            Column("party_due", "党员大会应到", .integer),
            Column("party_present", "党员大会实到", .integer),
            Column("party_yes", "党员大会同意", .integer),
            Column("party_no", "党员大会反对", .integer),
            Column("party_abstained", "党员大会弃权", .integer),
            Column("assembly", "决议会议", .choice(CodeSet(Assembly.self)), required: true, aliases: ["会议类型"]),
            Column("decided", "决议日期", .day),
            Column("due", "应到", .integer, aliases: ["村民代表会议应到"]),
            Column("present", "实到", .integer, aliases: ["村民代表会议实到"]),
            Column("yes", "同意", .integer, aliases: ["村民代表会议同意"]),
            Column("no", "反对", .integer, aliases: ["村民代表会议反对"]),
            Column("abstained", "弃权", .integer, aliases: ["村民代表会议弃权"]),
            Column("approval", "通过要求", .choice(CodeSet(Approval.self))),
            Column("resolution", "决议全文", aliases: ["决议内容"]),
            Column("announced_from", "决议公告开始", .day),
            Column("announced_until", "决议公告截止", .day),
            Column("implementation", "实施情况"),
            Column("result_from", "结果公告开始", .day),
            Column("result_until", "结果公告截止", .day),
            Column("recorder", "记录人", role: .officialName),
            Column("supervisor", "监督人", role: .officialName),
            Column("attachments", "附件", .list),
            Column("bases", "决策依据", .list),
            Column("powers", "对应小微权力", .list),
            Column("disclosures", "相关公开", .list),
        ])

    public init(_ record: Record) {
        guard let region = record.regionCode("region") else { preconditionFailure("a decision of no place") }
        location = record.location
        ballotLocation = record.location(of: "present")
        partyBallotLocation = record.location(of: "party_present")
        code = record.text("code")
        self.region = region
        name = record.text("name")
        matter = record.choice("matter", as: DecisionMatter.self) ?? .other
        proposed = record.day("proposed")
        discussed = record.day("discussed")
        partyMet = record.day("party_met")
        partyBallot = Self.ballot(in: record, prefix: "party_")
        assembly = record.choice("assembly", as: Assembly.self) ?? .representatives
        decided = record.day("decided")
        ballot = Self.ballot(in: record, prefix: "")
        approval = record.choice("approval", as: Approval.self) ?? .majorityOfPresent
        resolution = record.text("resolution")
        announcedFrom = record.day("announced_from")
        announcedUntil = record.day("announced_until")
        implementation = record.text("implementation")
        resultFrom = record.day("result_from")
        resultUntil = record.day("result_until")
        recorder = record.text("recorder")
        supervisor = record.text("supervisor")
        attachments = record.list("attachments")
        bases = record.list("bases")
        powers = record.list("powers")
        disclosures = record.list("disclosures")
    }

    private static func ballot(in record: Record, prefix: String) -> Ballot {
        Ballot(
            due: record.integer(prefix + "due"), present: record.integer(prefix + "present"),
            yes: record.integer(prefix + "yes"), no: record.integer(prefix + "no"),
            abstained: record.integer(prefix + "abstained"))
    }
}
