/// Where an input file or row ended up; each ends in exactly one of these.
public enum LedgerOutcome: String, LabelledChoice, Codable {
    case published, masked, draft, expired, withheld, rejected

    public var label: String {
        switch self {
        case .published: "已公开"
        case .masked: "掩码后公开"
        case .draft: "草稿"
        case .expired: "已过期撤下"
        case .withheld: "不上网"
        case .rejected: "退回"
        }
    }

    public var isPublic: Bool { self == .published || self == .masked }
}
