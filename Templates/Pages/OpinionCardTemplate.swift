import HTML
import Model

/// 意见卡: two to a sheet, to be cut apart, filled in by hand and handed over.
struct OpinionCardTemplate: Markup {
    let page: OpinionCardPage
    let settings: SiteSettings

    var content: some Markup {
        div(.class("screen-only")) {
            p(.class("lead")) { "把这一页打印出来，沿虚线剪开，写好后交到办理窗口，或投进村（社区）意见箱。没有打印机的，可以到服务站点领。" }
            if let sites = page.sites { p { a(.href(sites.path)) { "查看\(sites.title)" } } }
            p {
                "不方便写的，打政务服务便民热线 "
                PhoneText("12345")
                "，全天 24 小时有人接听。"
            }
        }
        ForEach(0..<2) { _ in OpinionCard(siteName: settings.name) }
        div(.class("screen-only")) {
            p(.class("quiet")) { "工作人员按期别、事项或站点把意见卡的各档人数汇总，渠道写“意见卡”，与其他评价一起公布。" }
        }
    }
}

struct OpinionCard: Markup {
    let siteName: String

    var content: some Markup {
        div(.class("opinion-card")) {
            p(.class("card-title")) {
                strong { "群众意见卡" }
                span(.class("detail")) { siteName }
            }
            blanks(["办的什么事", "在哪里办的", "办理日期"])
            p(.class("choices")) {
                span { "您觉得：" }
                ForEach(GradeCounts.grades) { grade in span(.class("choice")) { "□ \(grade)" } }
            }
            p { "哪里做得不好、希望怎么改：" }
            div(.class("ruled")) {}
            blanks(["姓名（可不填）", "电话（可不填）"])
            p(.class("quiet")) { "自愿填写，评价人信息保密。差评 15 个工作日内整改并回访（留下电话的）。热线：12345" }
        }
    }

    private func blanks(_ names: [String]) -> some Markup {
        div(.class("blanks")) {
            ForEach(names) { name in p { "\(name)：" } }
        }
    }
}
