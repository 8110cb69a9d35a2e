/// Whom a service is for (服务对象), with the codes of GB/T 39046—2020, annex A.
public enum ServiceAudience: String, LabelledChoice, Encodable {
    case person = "1"
    case company = "2"
    case institution = "3"
    case organization = "4"
    case authority = "5"
    case other = "6"

    public var label: String {
        switch self {
        case .person: "自然人"
        case .company: "企业法人"
        case .institution: "事业法人"
        case .organization: "社会组织法人"
        case .authority: "行政机关"
        case .other: "其他"
        }
    }

    /// In everyday words.
    public var plainLabel: String {
        switch self {
        case .person: "个人和家庭"
        case .company: "企业"
        case .institution: "事业单位"
        case .organization: "社会组织"
        case .authority: "机关"
        case .other: "其他（含合作社、个体户）"
        }
    }
}
