import HTML
import Model

/// The foot of every page: who answers for the portal, and on those that gather what is new how current it is.
///
/// Not on all: a new day would change every page of a city's portal, and with them what an old phone and `rsync` have kept.
struct SiteFooter: Markup {
    let page: Page
    let context: SiteContext

    var content: some Markup {
        footer(.class("site-footer")) {
            div(.class("wrap")) {
                if let own = context.partials.footer {
                    PartialView(own, page: page, context: context)
                } else {
                    if !context.footerLinks.isEmpty {
                        nav(.class("footer-links"), .label("网站信息")) { LinkList(context.footerLinks) }
                    }
                    FactList(facts, class: "facts inline")
                }
                FilingRecords(settings: context.settings, path: page.path)
                if context.copy == nil, page.content.gathersNews, let day = context.asOf {
                    p(.class("as-of")) {
                        "内容截至 "
                        DayText(day)
                    }
                }
                p(.class("print-source")) { "来源：\(context.settings.name) \(context.settings.baseURL)\(page.path)" }
            }
        }
    }

    private var facts: [Fact] {
        let settings = context.settings
        return [
            Fact("主办单位", settings.owner),
            Fact("承办单位", settings.operatorName),
            Fact("联系方式", settings.contact),
            Fact(phone: "联系电话", settings.phone),
            Fact("地址", settings.address),
        ]
    }
}

/// The numbers under which the portal is filed, as text: a page asks no other server for their pictures.
struct FilingRecords: Markup {
    let settings: SiteSettings
    let path: PagePath

    var content: some Markup {
        if !records.isEmpty {
            ul(.class("filing")) {
                ForEach(records) { record in
                    li {
                        if record.address.isEmpty {
                            record.text
                        } else {
                            ExternalLink(record.text, to: record.address)
                        }
                    }
                }
            }
        }
    }

    private var records: [(text: String, address: String)] {
        var records: [(text: String, address: String)] = []
        if !settings.identifier.isEmpty {
            records.append(("网站标识码 \(settings.identifier)", ""))
        }
        if !settings.icpNumber.isEmpty {
            records.append((settings.icpNumber, "https://beian.miit.gov.cn/"))
        }
        if !settings.policeNumber.isEmpty {
            records.append((settings.policeNumber, "https://beian.mps.gov.cn/"))
        }
        if !settings.identifier.isEmpty {
            records.append(("我为政府网站找错", correctionAddress))
        }
        return records
    }

    private var correctionAddress: String {
        let form = "https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=\(settings.identifier.percentEncoded)"
        guard !settings.baseURL.isEmpty else { return form }
        return form + "&url=" + "\(settings.baseURL)\(path)".percentEncoded
    }
}
