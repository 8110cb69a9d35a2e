/// Who exercises the power behind a service (行使层级), with the codes of GB/T 39046—2020, annex A.
public enum ServiceLevel: String, LabelledChoice, Encodable {
    case state = "1"
    case province = "2"
    case city = "3"
    case county = "4"
    case township = "5"
    case village = "6"
    case shared = "7"

    public var label: String {
        switch self {
        case .state: "国家级"
        case .province: "省级"
        case .city: "市级"
        case .county: "县级"
        case .township: "镇（乡、街道）级"
        case .village: "村（社区）级"
        case .shared: "分级管理"
        }
    }
}
