import Diagnostics
import Model

/// Every disclosure is of an item in the catalogue, and of one whose content may be handed in.
enum DisclosureCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        let obligations = Dictionary(
            site.obligations.map { ($0.item.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
        let items = UnknownReference(
            zh: "公开事项", en: "disclosure item", known: obligations.keys,
            isComplete: !incomplete.contains(.table(.obligations)))
        let unknown = items.findings(site.disclosures.map { ([$0.item], $0.location) })
        let forbidden = site.disclosures.compactMap { disclosure in
            obligations[disclosure.item].flatMap { $0.channels.allowContent ? nil : finding(disclosure, $0) }
        }
        return unknown + forbidden
    }

    private static func finding(_ disclosure: Disclosure, _ obligation: Obligation) -> Diagnostic {
        Diagnostic(
            .channel, at: disclosure.location,
            zh: "公开目录规定“\(ShownName(obligation.title))”的渠道是“\(obligation.channels.label)”，文件不得放在内容文件夹中。",
            en:
                "The catalogue gives the channel of \"\(ShownName(obligation.item))\" as \(obligation.channels.names): no file of it lies in the content."
        )
    }
}

extension Rule {
    static let channel = Rule(
        "channel", firmness: .strict,
        statement: .init(
            zh: "依申请公开和不公开的事项，文件不放在内容文件夹中。",
            en: "Of what is given on request only, or kept, no file lies in the content."),
        explanation: .init(
            zh: "内容文件夹会被复制、打包和共同编辑，放进去的名单迟早会流出。只在公示栏张贴的事项可以放入：不会上网，只生成张贴件（noticeboard sheets）。",
            en:
                "The folder is copied, packed and edited by many, so that a list in it gets out sooner or later. Items for the board may lie in it: they never reach the web, only a printed sheet (noticeboard sheets)."
        ),
        remedy: .init(
            zh: "把文件移出内容文件夹；确需上网的，先由公开责任部门修改公开目录。",
            en: "Move the files out of the content; only the catalogue can allow another channel."),
        basis: .init(
            zh: "基层政务公开标准目录（国办发〔2019〕54号）；个人信息保护法第二十五条",
            en:
                "Standard catalogues of grassroots disclosure (国办发〔2019〕54号); Personal Information Protection Law, art. 25"
        ))
}
