/// What a column of a register says of persons, as its Table Schema declares it.
public enum PrivacyClass: String, LabelledChoice, Encodable {
    case open = "public"
    case officePhone = "office-phone"
    case officialName = "official-name"
    case personName = "person-name"
    case personPhone = "person-phone"
    case homeAddress = "home-address"
    /// The column is the office's own: it never goes out, not masked either.
    case withheld

    public var label: String {
        switch self {
        case .open: "公开"
        case .officePhone: "办公电话"
        case .officialName: "公职人员姓名"
        case .personName: "个人姓名"
        case .personPhone: "个人电话"
        case .homeAddress: "住址"
        case .withheld: "不公开"
        }
    }

    /// What the privacy profiles decide by; whatever is declared goes before the heading.
    var role: ColumnRole {
        switch self {
        case .open, .withheld: .other
        case .officePhone: .officePhone
        case .officialName: .officialName
        case .personName: .personName
        case .personPhone: .mobile
        case .homeAddress: .address
        }
    }
}
