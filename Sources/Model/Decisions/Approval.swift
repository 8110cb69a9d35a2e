/// How many have to agree.
public enum Approval: String, LabelledChoice, Encodable {
    /// More than half of those present: the rule.
    case majorityOfPresent = "majority_of_present"
    /// Two thirds of all who were called, as 《农村土地承包法》 asks for plans of contracting and for contracts with outsiders.
    case twoThirdsOfAll = "two_thirds_of_all"

    public var label: String {
        switch self {
        case .majorityOfPresent: "到会人员过半数"
        case .twoThirdsOfAll: "全体成员三分之二以上"
        }
    }
}
