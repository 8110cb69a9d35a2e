import Diagnostics
import Model

/// The channels that the catalogue gives an item do not contradict each other.
enum ChannelCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        site.obligations.filter { $0.channels.isContradictory }.map { obligation in
            Diagnostic(
                .channelContradiction, at: obligation.location,
                zh: "公开渠道“\(obligation.channels.label)”互相矛盾，按不公开处理。",
                en: "The channels \(obligation.channels.names) contradict each other, so the item counts as never.")
        }
    }
}

extension Rule {
    static let channelContradiction = Rule(
        "channel-contradiction", firmness: .strict,
        statement: .init(
            zh: "“不公开”不与其他渠道并列，“网站”不与“依申请”并列。",
            en: "\"Never\" stands alone, and what is on the web is not also given on request."),
        explanation: .init(
            zh: "互相矛盾的渠道说不清该不该公开；在改正之前，这个事项的内容哪里也不发布。",
            en: "Such a list does not say whether the item is public; until it is mended nothing of it is published."),
        remedy: .init(
            zh: "请公开责任部门确认渠道，只留一种说法，例如“公示栏”或“网站、公示栏”。",
            en: "Have the department decide, and leave one answer, such as 公示栏 or 网站、公示栏."),
        basis: .init(
            zh: "政府信息公开条例第十四条、第十五条；基层政务公开标准目录（国办发〔2019〕54号）",
            en:
                "Regulation on Open Government Information, arts. 14 and 15; standard catalogues of grassroots disclosure (国办发〔2019〕54号)"
        ))
}
