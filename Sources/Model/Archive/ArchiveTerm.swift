/// 保管期限: how long a record is kept in the village's archive (《村级档案管理办法》, 国家档案局、民政部、农业部令第12号).
public enum ArchiveTerm: String, LabelledChoice, Encodable {
    case permanent, thirtyYears = "30y", tenYears = "10y"

    public var label: String {
        switch self {
        case .permanent: "永久"
        case .thirtyYears: "30年"
        case .tenYears: "10年"
        }
    }
}
