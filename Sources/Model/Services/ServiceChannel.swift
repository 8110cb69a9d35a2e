/// In what way one applies (办理形式), with the codes of GB/T 39046—2020, annex A.
///
/// Tables hold more words than the code set (电话, 上门), so that the column is a list of texts and this only sorts them.
public enum ServiceChannel: String, LabelledChoice {
    case counter = "1"
    case computer = "2"
    case mobile = "3"
    case courier = "4"
    case other = "9"

    public var label: String {
        switch self {
        case .counter: "窗口"
        case .computer: "电脑端"
        case .mobile: "移动端"
        case .courier: "快递"
        case .other: "其他"
        }
    }

    /// In everyday words.
    public var plainLabel: String {
        switch self {
        case .counter: "到窗口办"
        case .computer: "电脑上办"
        case .mobile: "手机上办"
        case .courier: "寄材料办"
        case .other: "电话、上门等"
        }
    }

    /// What a table's word or code stands for.
    public init(_ text: String) {
        self = Self.allCases.first { $0.rawValue == text || text.hasPrefix($0.label) } ?? .other
    }
}
