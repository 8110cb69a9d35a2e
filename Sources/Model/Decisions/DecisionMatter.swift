/// The matters that the villagers themselves decide (《村民委员会组织法》, nine kinds).
public enum DecisionMatter: String, LabelledChoice, Encodable {
    case lostWork = "lost_work", income, publicWorks = "public_works", landContract = "land_contract", projects
    case homesteads, compensation, disposal, other

    public var label: String {
        switch self {
        case .lostWork: "误工补贴人员和标准"
        case .income: "集体经济收益使用"
        case .publicWorks: "公益事业和筹资筹劳"
        case .landContract: "土地承包经营方案"
        case .projects: "集体经济项目立项和承包"
        case .homesteads: "宅基地使用方案"
        case .compensation: "征地补偿费使用和分配"
        case .disposal: "处分集体财产"
        case .other: "其他"
        }
    }
}
