import Diagnostics

/// What can tell who somebody is, or more of a person than the public needs to know (个人信息保护法第四条、第二十八条).
public enum PersonalDataKind: String, CaseIterable, Sendable {
    case identityNumber = "identity-number"
    case mobileNumber = "mobile-number"
    case bankCard = "bank-card"
    case passport
    case licencePlate = "licence-plate"
    case homeAddress = "home-address"
    case birthDate = "birth-date"

    public var label: BilingualText {
        switch self {
        case .identityNumber: BilingualText(zh: "公民身份号码", en: "identity number")
        case .mobileNumber: BilingualText(zh: "手机号码", en: "mobile number")
        case .bankCard: BilingualText(zh: "银行卡号", en: "bank card number")
        case .passport: BilingualText(zh: "护照或通行证号码", en: "passport number")
        case .licencePlate: BilingualText(zh: "车牌号", en: "licence plate")
        case .homeAddress: BilingualText(zh: "详细住址", en: "home address")
        case .birthDate: BilingualText(zh: "出生日期", en: "date of birth")
        }
    }
}
