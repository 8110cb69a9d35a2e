import HTML
import Model

/// 三方签字 and the review by the village affairs supervision committee, as at the foot of the paper form; what is missing is
/// named, so that nobody has to look for it.
struct SignOffBlock: Markup {
    let signOff: SignOff
    /// Whether the three have to sign.
    var needsThree = false

    var content: some Markup {
        if needsThree || !signOff.isEmpty {
            section(.class("sign-off"), .id("sign-off")) {
                h2 { "签字和审核" }
                dl(.class("signatures")) {
                    ForEach(lines) { line in
                        div {
                            dt { line.name }
                            dd { line.value.isEmpty ? Self.blank : line.value }
                        }
                    }
                }
                p(.class("quiet")) { summary }
            }
        }
    }

    private static let blank = "未登记"

    private var lines: [(name: String, value: String)] {
        let three = [
            ("负责人", signOff.head), ("民主理财小组", signOff.financeGroup), ("主管会计", signOff.accountant),
        ]
        let review = [
            ("村务监督委员会审核人", signOff.reviewer), ("审核日期", signOff.reviewed?.chinese ?? ""),
            ("审核结论", signOff.verdict?.label ?? ""),
        ]
        return needsThree ? three + review : (three + review).filter { !$0.1.isEmpty }
    }

    private var summary: String {
        let signatures = [
            (signOff.head, "负责人签字"), (signOff.financeGroup, "民主理财小组签字"), (signOff.accountant, "主管会计签字"),
        ]
        let missing = (needsThree ? signatures : []) + [(signOff.reviewer, "村务监督委员会审核")]
        let names = missing.filter { $0.0.isEmpty }.map(\.1)
        if names.isEmpty {
            return signOff.hasThreeSignatures ? "三方已经签字，村务监督委员会已经审核。" : "村务监督委员会已经审核。"
        }
        return "还缺：\(names.joined(separator: "、"))。"
    }
}
