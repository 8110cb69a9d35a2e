import HTML
import Model

/// 三方签字 and the review by the village affairs supervision committee, as at the foot of the paper form.
struct SignOffBlock: Markup {
    let signOff: SignOff

    var content: some Markup {
        if !signOff.isEmpty {
            section(.class("sign-off"), .id("sign-off")) {
                h2 { "签字和审核" }
                FactList(
                    [
                        Fact("负责人", signOff.head),
                        Fact("民主理财小组", signOff.financeGroup),
                        Fact("主管会计", signOff.accountant),
                        Fact("村务监督委员会审核人", signOff.reviewer),
                        Fact("审核日期", signOff.reviewed),
                        Fact("审核结论", signOff.verdict?.label ?? ""),
                    ], class: "signatures")
                if signOff.hasThreeSignatures { p(.class("quiet")) { "已经三方签字。" } }
            }
        }
    }
}
