import Diagnostics
import Model

/// The foot of every page says who runs the site: owner, identification code, filing numbers, how to reach it.
enum FooterIdentityInspection: Inspection {
    static let indicator = InspectionIndicator(
        group: .deduction, name: .init(zh: "网站标识", en: "identity of the site"),
        content: .init(
            zh: "页脚的主办单位、网站标识码、ICP 备案号、公安备案号、联系方式、域名是否齐全、合规",
            en: "whether owner, identification code, filing numbers, contact and domain are there and well-formed"))

    static func outcome(for subject: InspectionSubject) -> InspectionOutcome {
        let settings = subject.read.settings
        var findings: [Diagnostic] = []
        func demand(_ isMet: Bool, zh: String, en: String) {
            guard !isMet else { return }
            findings.append(Diagnostic(.footerIdentity, at: settings.location, zh: zh, en: en))
        }
        demand(!settings.owner.isEmpty, zh: "没有写主办单位。", en: "The owner is not named.")
        demand(
            settings.identifier.wholeMatch(of: /[0-9]{10}/) != nil, zh: "网站标识码应为 10 位数字（6 位区划＋4 位序号）。",
            en: "The identification code has ten digits: six of the region, four in sequence.")
        demand(
            settings.icpNumber.wholeMatch(of: /\p{Han}ICP备(?:[0-9]{8}|[0-9]{10})号(?:-[0-9]{1,3})?/) != nil,
            zh: "ICP备案号的格式如“滇ICP备12345678号-1”。", en: "The ICP number reads like 滇ICP备12345678号-1.")
        demand(
            settings.policeNumber.wholeMatch(of: /\p{Han}公网安备\s*[0-9]{14}\s*号/) != nil,
            zh: "公安备案号的格式如“滇公网安备53030000000001号”。", en: "The police number reads like 滇公网安备53030000000001号.")
        demand(
            !settings.contact.isEmpty || !settings.phone.isEmpty, zh: "没有写联系方式或联系电话。",
            en: "Neither contact nor telephone is told.")
        demand(
            settings.domain.isEmpty || settings.domain.hasSuffix(".gov.cn"), zh: "政府网站的域名以 .gov.cn 结尾。",
            en: "The domain of a government site ends in .gov.cn.")
        return .inspected(findings)
    }
}

extension Rule {
    static let footerIdentity = Rule(
        "inspection-footer", .warning,
        statement: .init(
            zh: "页脚写明主办单位、网站标识码、备案号和联系方式。",
            en: "The foot of a page tells owner, identification code, filing numbers and contact."),
        explanation: .init(
            zh: "群众据此分辨真假政府网站，也能找到责任单位。挂在上级门户下的专题，填上级门户的标识。",
            en:
                "By it residents tell a government site from a false one, and find who answers for it. A part of a higher office's portal carries that portal's."
        ),
        remedy: .init(zh: "在 site.yaml 中填写。", en: "Fill it in in site.yaml."),
        basis: .init(
            zh: "政府网站发展指引（国办发〔2017〕47号）", en: "Guide to the development of government websites (国办发〔2017〕47号)"))
}
