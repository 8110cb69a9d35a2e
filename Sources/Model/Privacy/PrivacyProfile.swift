/// Which columns of a list of people may be shown, and how; whatever it does not allow is withheld.
public struct PrivacyProfile: Hashable, Sendable {
    /// Ordered from the strictest to the least strict.
    public enum Name: String, LabelledChoice, Comparable, Encodable {
        case never
        case minimumLiving = "minimum_living"
        case extremePoverty = "extreme_poverty"
        case temporaryAid = "temporary_aid"
        case disabilityAllowance = "disability_allowance"
        case elderlyAllowance = "elderly_allowance"
        case publicPosts = "public_posts"
        case householdSubsidy = "household_subsidy"
        case general
        case partialIdentity = "partial_identity"
        case officers

        public var label: String {
            switch self {
            case .never: "不予公开"
            case .minimumLiving: "最低生活保障"
            case .extremePoverty: "特困供养"
            case .temporaryAid: "临时救助"
            case .disabilityAllowance: "残疾人两项补贴"
            case .elderlyAllowance: "高龄津贴"
            case .publicPosts: "公益性岗位"
            case .householdSubsidy: "补贴到户"
            case .general: "一般公开"
            case .partialIdentity: "证件号码前六后四"
            case .officers: "公职人员"
            }
        }

        public static func < (a: Name, b: Name) -> Bool { a.strictness < b.strictness }

        private var strictness: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    public let name: Name
    /// How each role may be shown in a list of people; a role that is missing is withheld.
    public let allowed: [ColumnRole: Masking]

    public init(name: Name, allowed: [ColumnRole: Masking]) {
        self.name = name
        self.allowed = allowed
    }

    public func masking(of role: ColumnRole) -> Masking { allowed[role] ?? .hide }
}
