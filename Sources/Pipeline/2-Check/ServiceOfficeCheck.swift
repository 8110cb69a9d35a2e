import Diagnostics
import Model

/// Every service has an office that answers for it: 责任部门, or at least 实施主体.
enum ServiceOfficeCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        site.services.filter(\.department.isEmpty).map {
            Diagnostic(
                .serviceOffice, at: $0.location, zh: "“责任部门”和“实施主体”都没有填。",
                en: "Neither 责任部门 nor 实施主体 is filled.")
        }
    }
}

extension Rule {
    static let serviceOffice = Rule(
        "service-office",
        statement: .init(zh: "每个事项都要有责任部门或实施主体。", en: "Every service has an office that answers for it."),
        explanation: .init(
            zh: "不写明由谁负责，群众办不成时不知道该找谁，权责清单也连不上。",
            en:
                "Without it residents don't know whom to turn to when something goes wrong, and no list of duties can lead to it."
        ),
        remedy: .init(
            zh: "在 services/services.* 填写“责任部门”；只有“实施主体”一列的，填这一列也可以。",
            en: "Fill 责任部门 in services/services.*; where the table has only 实施主体, that will do."),
        basis: .init(zh: "GB/T 39046—2020 表4：实施主体", en: "GB/T 39046—2020, table 4: 实施主体"))
}
