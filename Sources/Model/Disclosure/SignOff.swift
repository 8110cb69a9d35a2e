/// Who vouched for a disclosure before it was posted (农经发〔2011〕13号: 负责人、民主理财小组负责人、主管会计三方签字).
public struct SignOff: Hashable, Encodable, Sendable {
    public enum Verdict: String, LabelledChoice, Encodable {
        case approved, returned

        public var label: String {
            switch self {
            case .approved: "同意"
            case .returned: "退回"
            }
        }
    }

    public let head: String
    public let financeGroup: String
    public let accountant: String
    /// The member of the village affairs supervision committee (村务监督委员会) who reviewed it.
    public let reviewer: String
    public let reviewed: Day?
    public let verdict: Verdict?

    public var hasThreeSignatures: Bool { !head.isEmpty && !financeGroup.isEmpty && !accountant.isEmpty }
    /// Whether nobody has signed or reviewed.
    public var isEmpty: Bool { head.isEmpty && financeGroup.isEmpty && accountant.isEmpty && reviewer.isEmpty }

    /// Of what nobody has signed, or of which the names are gone.
    public static let unsigned = SignOff(
        head: "", financeGroup: "", accountant: "", reviewer: "", reviewed: nil, verdict: nil)

    static let columns = [
        Column("head", "负责人签字", aliases: ["负责人"]),
        Column("finance_group", "民主理财小组签字", aliases: ["理财小组", "民主理财小组负责人"]),
        Column("accountant", "主管会计签字", aliases: ["会计", "主管会计"]),
        Column("reviewer", "村务监督委员会审核人", aliases: ["审核人"]),
        Column("reviewed", "审核日期", .day),
        Column("verdict", "审核结论", .choice(CodeSet(Verdict.self))),
    ]

    init(_ record: Record) {
        head = record.text("head")
        financeGroup = record.text("finance_group")
        accountant = record.text("accountant")
        reviewer = record.text("reviewer")
        reviewed = record.day("reviewed")
        verdict = record.choice("verdict", as: Verdict.self)
    }
}

extension SignOff {
    /// The same, or another's where nobody has signed this one: names of two sheets are never mixed. What either says was
    /// returned counts as returned.
    func filled(from other: SignOff) -> SignOff {
        let signed = isEmpty ? other : self
        return SignOff(
            head: signed.head, financeGroup: signed.financeGroup, accountant: signed.accountant,
            reviewer: signed.reviewer, reviewed: signed.reviewed,
            verdict: [verdict, other.verdict].contains(.returned) ? .returned : signed.verdict)
    }

    private init(
        head: String, financeGroup: String, accountant: String, reviewer: String, reviewed: Day?, verdict: Verdict?
    ) {
        self.head = head
        self.financeGroup = financeGroup
        self.accountant = accountant
        self.reviewer = reviewer
        self.reviewed = reviewed
        self.verdict = verdict
    }
}
