import HTML
import Model

/// Counts of people in words: those of a few are withheld and say why, never as zero.
enum CountText {
    static let withheld = "因＜5，不公布"

    static func text(_ count: Int?) -> String {
        count.map { ExactDecimal(units: Int64($0)).grouped } ?? withheld
    }

    static func share(_ share: Proportion?) -> String { share.map { "\($0.percent)%" } ?? withheld }
}

/// What a withheld count means, wherever one can stand.
struct WithheldNote: Markup {
    let limit: Int

    var content: some Markup {
        p(.class("quiet")) {
            "少于 \(limit) 人的数不公布，公布后能推算出它的数也不公布，以免看出是谁的意见；上级的合计包括这些人。百分率都由人数计算，不把各地的百分率平均。"
        }
    }
}

/// Other periods of the same figures.
struct PeriodLinks: Markup {
    let links: [PageLink]

    var content: some Markup {
        if !links.isEmpty {
            PageSection("其他时期", id: "periods", searchable: false) { LinkList(links, class: "chips") }
        }
    }
}
