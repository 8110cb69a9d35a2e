import HTML
import Model

/// What tells an offline copy from the portal, at the top of each of its pages: whose it is, of which day, until when, and
/// where the original is.
///
/// The days stand in a style sheet of their own, so that the next issue changes one file and not every page.
struct CopyNotice: Markup {
    let copy: OfflineCopy

    var content: some Markup {
        p(.class("copy-notice"), .searchable(false)) {
            strong { "离线副本" }
            "　"
            if !copy.places.isEmpty { "\(copy.places.joined(separator: "、"))　" }
            span(.class("copy-days")) {}
            if !copy.original.isEmpty {
                "　最新内容见 "
                ExternalLink(copy.original, to: copy.original)
            }
        }
    }

    /// The style sheet with the days.
    static func styleSheet(of copy: OfflineCopy, asOf: Day) -> [UInt8] {
        let days = "内容截至\(asOf.chinese)，有效至\(copy.validUntil.chinese)"
        return Array(".copy-days::before{content:\"\(days)\"}\n".utf8)
    }
}
