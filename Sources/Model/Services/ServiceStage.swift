/// When in a life a service is asked for (人生阶段): a closed list, as each has an address of its own.
public enum ServiceStage: String, LabelledChoice, Encodable {
    case birth, school, army, work, insurance, marriage, housing, farming, health, disability, veterans, hardship
    case emergency, disputes, culture, retirement, death, other

    public var label: String {
        switch self {
        case .birth: "生育抚养"
        case .school: "入学求学"
        case .army: "入伍服役"
        case .work: "就业创业"
        case .insurance: "参加社保"
        case .marriage: "婚姻家庭"
        case .housing: "置业安居"
        case .farming: "生产经营"
        case .health: "看病就医"
        case .disability: "残疾人服务"
        case .veterans: "退役服务"
        case .hardship: "生活困难"
        case .emergency: "遇到急难"
        case .disputes: "遇到纠纷"
        case .culture: "文化生活"
        case .retirement: "退休养老"
        case .death: "身后事"
        case .other: "其他"
        }
    }
}
