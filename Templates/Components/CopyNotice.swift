import HTML
import Model

/// What tells an offline copy from the portal, at the top of each of its pages: whose it is, of which day, until when, and
/// where the original is.
struct CopyNotice: Markup {
    let copy: OfflineCopy
    let asOf: Day

    var content: some Markup {
        p(.class("copy-notice"), .searchable(false)) {
            strong { "离线副本" }
            "　"
            if !copy.places.isEmpty { "\(copy.places.joined(separator: "、"))，" }
            "内容截至"
            DayText(asOf)
            "，有效至"
            DayText(copy.validUntil)
            "。"
            if !copy.original.isEmpty {
                "最新内容见 "
                ExternalLink(copy.original, to: copy.original)
            }
        }
    }
}
