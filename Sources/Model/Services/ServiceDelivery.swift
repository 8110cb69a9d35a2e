/// How a service reaches the village (下沉方式): the first three are the plan's, the others those of published county lists.
public enum ServiceDelivery: String, LabelledChoice, Encodable {
    case entrusted, authorized, assisted, direct, supported, informed

    public var label: String {
        switch self {
        case .entrusted: "委托受理"
        case .authorized: "授权办理"
        case .assisted: "帮办代办"
        case .direct: "直办"
        case .supported: "协办"
        case .informed: "公开告知"
        }
    }

    /// What it means to somebody who stands in front of the village's counter.
    public var meaning: String {
        switch self {
        case .entrusted: "村（社区）站点收材料，送上级部门审批"
        case .authorized: "上级授权，在村（社区）站点就能办结"
        case .assisted: "村（社区）代办员帮您跑，您不用自己去"
        case .direct: "村（社区）站点直接办"
        case .supported: "村（社区）帮您准备、预约，手续到部门办"
        case .informed: "村（社区）只讲清怎么办，手续到部门办"
        }
    }

    /// Whether the village takes the application, however it goes on from there.
    public var isTakenInVillage: Bool {
        switch self {
        case .entrusted, .authorized, .assisted, .direct: true
        case .supported, .informed: false
        }
    }
}
