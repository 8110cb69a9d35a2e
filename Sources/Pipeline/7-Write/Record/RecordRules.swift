import Diagnostics
import Model

extension Diagnostic {
    static func changeWithoutReason(_ state: PublishedState, isRepeated: Bool) -> Diagnostic {
        let account = state.account
        if account.reason.isEmpty {
            return Diagnostic(
                .changeWithoutReason, at: state.location, zh: "公开过的内容改了，却没有填“更正说明”。",
                en: "What was public has changed, and no reason (\"correction\") is given.")
        }
        if isRepeated {
            return Diagnostic(
                .changeWithoutReason, at: state.location, zh: "公开过的内容又改了，“更正说明”还是上一次的。",
                en: "What was public has changed again; the reason given is that of the last change.")
        }
        return Diagnostic(
            .changeWithoutReason, at: state.location, zh: "公开过的内容改了，没有写明由谁经手。",
            en: "What was public has changed; nobody (\"handler\") is named who answers for it.")
    }

    static func vanished(_ subject: LogSubject, at location: SourceLocation, isStated: Bool) -> Diagnostic {
        let name: String =
            switch subject {
            case .disclosure(_, let item): item
            case .notice(let code): code
            }
        if isStated {
            return Diagnostic(
                .disclosureVanished, at: location, zh: "“\(ShownName(name))”撤下了，没有写明由谁经手。",
                en: "\"\(ShownName(name))\" was withdrawn; nobody (\"handler\") is named who answers for it.")
        }
        return Diagnostic(
            .disclosureVanished, at: location, zh: "“\(ShownName(name))”上次还在公开，现在不再公开，也没有说明原因。",
            en: "\"\(ShownName(name))\" was public and is not any more, without a reason.")
    }
}

extension Rule {
    static let changeWithoutReason = Rule(
        "change-without-reason", firmness: .strict,
        statement: .init(
            zh: "公开过的内容改动，要说明原因和经手人。", en: "A change of what was public has a reason, and somebody who answers for it."),
        explanation: .init(
            zh: "改动会写入公开记录，居民看得到改了哪一格、为什么改、谁经手；不说明原因的改动，和篡改没有区别。首次公开当天和更正当天再改的，不用另写。",
            en:
                "The change goes into the public record, where residents see which cell changed, why, and who did it. A change without a reason cannot be told from tampering. On the day of the first publication, or of the last change, no further reason is asked for."
        ),
        remedy: .init(
            zh: "在该期的公开登记表（或文件头）填“更正说明”和“更正经手人”；不是有意改的，把文件恢复原样。",
            en:
                "Fill in \"correction\" and \"handler\" in the period's index or the front matter; where nothing was meant to change, restore the file."
        ),
        basis: .init(
            zh: "村民委员会组织法：村务公开应保证所公布事项的真实性",
            en: "Organic Law of the Villagers' Committees: what is made public must be true"))

    static let disclosureVanished = Rule(
        "disclosure-vanished",
        statement: .init(zh: "公开过的内容不会无声无息地消失。", en: "What was public does not vanish without a word."),
        explanation: .init(
            zh: "文件被误删、误移、改名或者标为草稿时，页面会跟着消失，居民收藏的地址也打不开。有意撤下的，公开记录里要有原因和经手人。",
            en:
                "Where a file was deleted, moved, renamed or marked as a draft by mistake its page goes too, and saved addresses lead nowhere. What is withdrawn on purpose has its reason, and who answers for it, in the public record."
        ),
        remedy: .init(
            zh: "找回文件；确要撤下的，在该期的公开登记表保留（或补上）该事项一行，填“撤下说明”和“更正经手人”，文件可以删去。公示公告保留文件，状态填“撤回”，并填同样两项。",
            en:
                "Bring the file back. To withdraw it, keep its row in the period's index (or add one) and fill in \"withdrawal\" and \"handler\"; the file itself may go. Of a notice keep the file, set its state to withdrawn, and fill in the same two."
        ),
        basis: .init(
            zh: "农村集体经济组织财务公开规定（农经发〔2011〕13号）：公开资料归档",
            en: "Rules on the financial disclosure of rural collectives (农经发〔2011〕13号): what was disclosed is archived")
    )
}
