import HTML
import Model

/// What a village or community decided, and whether its representatives met every quarter.
struct RegionDecisionsTemplate: Markup {
    let page: RegionDecisionsPage

    var content: some Markup {
        p(.class("lead")) {
            "大事由大家商量着定：党组织提议、“两委”商议、党员大会审议、会议决议，决议和结果都公开。"
        }
        if !page.years.isEmpty {
            PageSection("代表会议每季度开一次", id: "quarters") {
                ForEach(page.years) { year in
                    h3 { "\(year.year)年" }
                    dl(.class("glance")) {
                        ForEach(zip(Self.names, year.quarters)) { name, quarter in
                            div {
                                dt { name }
                                dd { Self.words(for: quarter) }
                            }
                        }
                    }
                }
                p(.class("note")) { "按登记的决议统计。只通报情况、没有形成决议的会议不在其中。" }
            }
        }
        PageSection("决议", id: "decisions", searchable: false) {
            EntryList(page.decisions.map { Entry($0, namesRegion: false) }, none: "还没有登记的决议。")
        }
        PageTurn(pagination: page.pagination)
    }

    private static let names = ["第一季度", "第二季度", "第三季度", "第四季度"]

    private static func words(for quarter: RegionDecisionsPage.Year.Quarter) -> String {
        switch quarter {
        case .met(let days): "已召开（\(days.map { "\($0.month)月\($0.day)日" }.joined(separator: "、"))）"
        case .missed: "没有登记"
        case .before: "开始登记以前"
        case .running: "还没有登记"
        case .ahead: "未到"
        }
    }
}
