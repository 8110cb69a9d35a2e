import Diagnostics
import Model

/// A title that names somebody has another for the time after the notice's period: its text goes then, the title stays.
enum NoticeTitleCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        site.notices.filter { $0.afterwards != .keep && $0.publicTitle.isEmpty && namesSomebody($0.title) }.map {
            Diagnostic(
                .noticeTitle, at: $0.location, zh: "标题像是写了人名，又没有“到期标题”。",
                en: "The title seems to name somebody, and there is none for after the period.")
        }
    }

    /// How titles of offices name people: 石海生等3人, 张三同志, 拟聘人员李四.
    private static func namesSomebody(_ title: String) -> Bool {
        title.contains(/等\s*[0-9０-９一二两三四五六七八九十百]+\s*[余多]?\s*[人户名位]/)
            || title.contains(/同志|先生|女士/)
    }
}

extension Rule {
    static let noticeTitle = Rule(
        "notice-title", .warning, firmness: .strict,
        statement: .init(
            zh: "标题写有人名的公示，要写明期满后改用的标题。",
            en: "A notice whose title names somebody has another title for after its period."),
        explanation: .init(
            zh: "公示期满，正文撤下，只留一条不含姓名的记录；标题会一直留在列表和检索结果里。",
            en:
                "When the period is over the text goes and an anonymous line stays; the title would stay in lists and search."
        ),
        remedy: .init(
            zh: "填“到期标题”，例如“青竹箐村护林员拟聘人员公示”；标题没有人名的，在这一处登记豁免。",
            en: "Fill in 到期标题 without a name; where the title names nobody, waive the finding at this place."),
        basis: .init(
            zh: "《个人信息保护法》第六条、第十九条", en: "Personal Information Protection Law art. 6 and 19"))
}
