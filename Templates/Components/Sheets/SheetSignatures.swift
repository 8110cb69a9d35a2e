import HTML
import Model

/// Who vouches for it: a box for each signature, with the name that is recorded, and one for the seal.
struct SheetSignatures: Markup {
    let signOff: SignOff
    /// 农经发〔2011〕13号 asks for three signatures under figures of the collective.
    let needsThree: Bool
    /// Whose seal it is.
    let office: String

    var content: some Markup {
        dl(.class("signatures")) {
            ForEach(boxes) { box in
                div {
                    dt { box.name }
                    dd { box.value }
                }
            }
            div(.class("seal")) {
                dt { "公章" }
                dd { office }
            }
        }
    }

    private var boxes: [(name: String, value: String)] {
        let three = [
            ("负责人", signOff.head), ("民主理财小组负责人", signOff.financeGroup), ("主管会计", signOff.accountant),
        ]
        let reviewed = signOff.reviewed.map { "　\($0.chinese)" } ?? ""
        return three.filter { needsThree || !$0.1.isEmpty }
            + [("村务监督委员会审核", signOff.reviewer + reviewed)]
    }
}
