import Diagnostics
import Model

/// Lists of people that are published nowhere, whatever a catalogue or a file says.
enum NeverPublished {
    static let words = [
        "孤儿", "事实无人抚养", "困境儿童", "留守儿童", "流浪儿童", "未成年人名单", "未成年人花名册", "涉案未成年", "社区矫正", "矫正对象", "戒毒", "吸毒", "涉毒",
        "精神障碍", "精神病", "肇事肇祸", "家庭暴力", "家暴", "庇护", "艾滋", "HIV", "性病", "安置帮教", "刑满释放", "孕前", "孕检", "肺结核", "传染病患者", "信访人",
    ]

    private static let wordSet = WordSet(words)

    /// Whether any of the texts speaks of such people.
    static func isNamed(in texts: [String]) -> Bool { texts.contains { wordSet.isContained(in: Array($0.utf8)) } }
}

extension Rule {
    public static let neverPublishedList = Rule(
        "never-published-list", firmness: .unconditional,
        statement: .init(
            zh: "孤儿、事实无人抚养儿童、社区矫正、戒毒、精神障碍、家暴庇护、艾滋病等人员的名单一律不公开。",
            en:
                "Lists of orphans and other children, of people under community correction or in drug treatment, with mental "
                + "disorders or AIDS, or sheltered from violence are never published."),
        explanation: .init(
            zh: "出现在这类名单上本身就暴露隐私，遮盖号码或者姓名中的一个字起不到保护作用。",
            en: "To stand on such a list is the secret itself, and no mask hides that."),
        remedy: .init(
            zh: "撤下名单，只公布政策、标准和汇总人数；需要通知本人的，由工作人员当面告知。",
            en:
                "Take the list out and publish the policy, the standard and totals; tell the people concerned in person."
        ),
        basis: .init(
            zh: "《未成年人保护法》第四条；民发〔2019〕62号；国办发〔2010〕54号；《个人信息保护法》第二十八条",
            en: "Minors Protection Law art. 4; MCA doc. 2019-62; State Council Office doc. 2010-54; PIPL art. 28"))
}
