import HTML
import Model

/// The cover of a bundle: what it is, the way in, until when it holds, and how to tell that nobody has changed it.
struct BundleCoverTemplate: Markup {
    let cover: BundleCover

    var content: some Markup {
        BundleLayout("离线副本", settings: cover.settings) {
            p(.class("lead")) { "\(subject)的公开内容，不用上网就能看。" }
            LinkList(entrances, class: "tiles")
            PageSection("这份副本", id: "copy") { FactList(facts) }
            PageSection("核对码", id: "code") {
                p(.class("code")) { strong { cover.code } }
                p {
                    "这十六位数字和制作单位公布的一致，才是同一份。"
                    a(.href("verify.html")) { "怎样核对" }
                }
            }
            if cover.copy.original.isEmpty {
                p(.class("note")) { "过了有效期，请向制作单位要新的一份。" }
            } else {
                p(.class("note")) {
                    "过了有效期，或者要看最新的内容，请上网查看：\(cover.copy.original) ；链接后标有“上网看”的，副本里没有。"
                }
            }
        }
    }

    private var entrances: [PageLink] {
        cover.places + [
            PageLink("首页", .home, detail: "办事指南、公示公告、全部栏目"), PageLink("搜索", .search, detail: "搜事项、村名、文号"),
        ]
    }

    private var subject: String {
        cover.copy.places.isEmpty ? cover.settings.name : cover.copy.places.joined(separator: "、")
    }

    private var approved: String {
        guard let approval = cover.approval else { return "" }
        return approval.approver + (approval.difference.map { "，审阅的变化核对码 \($0)" } ?? "")
    }

    private var facts: [Fact] {
        [
            Fact("内容截至", cover.asOf.chinese),
            Fact("有效至", cover.copy.validUntil.chinese),
            Fact("期号", "第 \(cover.sequence) 期"),
            Fact("制作单位", cover.settings.responsible),
            Fact(phone: "联系电话", cover.settings.phone),
            Fact("批准", approved),
            Fact("签名", cover.signer != nil ? "有，可以验明制作单位" : "没有"),
        ]
    }
}
