import HTML
import Model

/// 审批单: the code of the difference, and room for who prepared, approved and published it to sign.
struct ApprovalSheet: Markup {
    let difference: SiteDifference

    var content: some Markup {
        section(.class("approval")) {
            h2 { "审批单" }
            p { "这次变化的核对码：" }
            p(.class("code")) { strong { difference.code.description } }
            p {
                "核对码由全部变化算出，内容改动一处，核对码就不同。批准的人把它写给发布的人；发布时写上 \(command)，变化不是这一份，就不会发布。"
            }
            p {
                "新增 \(difference.count(.added)) 项，改动 \(difference.count(.changed)) 项，撤下 \(difference.count(.removed)) 项。"
            }
            SignatureTable(steps: ["准备", "审核批准", "发布"])
        }
    }

    private var command: String {
        let options = "--as-of \(difference.asOf) --approval \"\(difference.code)\""
        return if case .copy = difference.base { "bundle … \(options)" } else { "build … \(options)" }
    }
}
