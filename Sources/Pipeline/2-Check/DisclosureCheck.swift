import Diagnostics
import Model

/// Every disclosure is of an item in the catalogue, and of one that may be made public on the web.
enum DisclosureCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        let obligations = Dictionary(
            site.obligations.map { ($0.item.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
        let items = UnknownReference(
            zh: "公开事项", en: "disclosure item", known: obligations.keys,
            isComplete: !incomplete.contains(.table(.obligations)))
        let unknown = items.findings(site.disclosures.map { ([$0.item], $0.location) })
        let forbidden = site.disclosures.compactMap { disclosure in
            obligations[disclosure.item].flatMap { $0.isOnWeb ? nil : finding(disclosure, $0) }
        }
        return unknown + forbidden
    }

    private static func finding(_ disclosure: Disclosure, _ obligation: Obligation) -> Diagnostic {
        Diagnostic(
            .channel, at: disclosure.location,
            zh: "公开目录规定“\(ShownName(obligation.title))”的渠道是“\(obligation.channel.label)”，不得放在网站内容中。",
            en:
                "The catalogue gives the channel of \"\(ShownName(obligation.item))\" as \(obligation.channel.rawValue): it is not for the website."
        )
    }
}

extension Rule {
    static let channel = Rule(
        "channel", firmness: .strict,
        statement: .init(
            zh: "只在公示栏等处公开的事项不得上网。", en: "What is for the notice board only does not go on the web."),
        explanation: .init(
            zh: "名单类事项（如低保对象名单）按目录只在村（居）公示栏张贴，看得到的是本村人；放到网上，任何人都能搜索、下载，而且收不回来。所以内容文件夹里就不能有。",
            en:
                "Lists of persons, such as of those who receive a minimum allowance, are posted on the village board, where neighbours see them. On the web anyone can search and keep them, and nothing can be taken back."
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
