import Diagnostics
import Model

/// The settings that pages are drawn from can be drawn.
enum SettingsCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        accent(in: site) + limit(in: site)
    }

    private static func limit(in site: Site) -> [Diagnostic] {
        let least = SiteSettings.leastSmallCellLimit
        guard let stated = site.settings.statedSmallCellLimit, stated < least else { return [] }
        return [
            Diagnostic(
                .smallCellLimit, at: site.settings.location, zh: "“小样本下限”只能是 \(least) 或更大的数。",
                en: "The limit of small counts is \(least) or more.")
        ]
    }

    private static func accent(in site: Site) -> [Diagnostic] {
        let color = site.settings.accentColor
        guard !color.isEmpty, color.wholeMatch(of: /#[0-9A-Fa-f]{6}/) == nil else { return [] }
        return [
            Diagnostic(
                .accentColor, at: site.settings.location, zh: "“主题色”应写作 # 和六位十六进制数字。",
                en: "The accent colour is # and six hexadecimal digits.")
        ]
    }
}

extension Rule {
    static let smallCellLimit = Rule(
        "small-cell-limit", firmness: .strict,
        statement: .init(
            zh: "小样本下限不低于 5。", en: "Counts of fewer than five people are never published."),
        explanation: .init(
            zh: "村里只有两三个人选了“不满意”，大家都猜得到是谁。少于下限的人数和能推算出它的数都不公布；下限只能调高。",
            en:
                "Where two or three villagers are dissatisfied everybody can guess who. Counts below the limit, and those by which they could be worked out, are withheld; the limit can only be raised."
        ),
        remedy: .init(zh: "写 5 以上的数，或删去这一项。", en: "Write five or more, or leave it out."),
        basis: .init(
            zh: "《个人信息保护法》第七十三条（匿名化）；GB/T 39735（评价人信息保密）",
            en: "Personal Information Protection Law art. 73 (anonymisation); GB/T 39735 (who rates stays confidential)"
        ))

    static let accentColor = Rule(
        "accent-color", firmness: .unconditional,
        statement: .init(zh: "主题色是一个颜色值。", en: "The accent colour is a colour."),
        explanation: .init(
            zh: "这个值直接写进每个页面的样式，只能是颜色，不能夹带别的内容；写错了，标题和按钮可能看不清。",
            en:
                "The value goes into the style of every page, so it must be a colour and carry nothing else; a wrong one leaves headings and buttons unreadable."
        ),
        remedy: .init(zh: "写成 #1b5b4b 这样的形式并加引号，或删去这一项。", en: "Write it as \"#1b5b4b\", quoted, or leave it out."),
        basis: .init(zh: "CSS Color 4：十六进制颜色 #rrggbb", en: "CSS Color 4: hexadecimal colours, #rrggbb"))
}
