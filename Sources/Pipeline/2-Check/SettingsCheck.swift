import Diagnostics
import Model

/// The settings that pages are drawn from can be drawn.
enum SettingsCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        accent(of: site.settings) + emblem(of: site) + limit(in: site)
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

    private static func accent(of settings: SiteSettings) -> [Diagnostic] {
        guard !settings.accentColor.isEmpty else { return [] }
        guard let color = Color(settings.accentColor) else {
            return [
                Diagnostic(
                    .accentColor, at: settings.location, zh: "“主题色”应写作 # 和六位十六进制数字。",
                    en: "The accent colour is # and six hexadecimal digits.")
            ]
        }
        let contrasts = SiteSettings.accentGrounds.map { (ratio: color.contrast(with: $0), ground: $0) }
        guard let (ratio, ground) = contrasts.min(by: { $0.ratio < $1.ratio }), ratio < SiteSettings.accentContrast
        else { return [] }
        // Rounded down, so that a ratio that fails never reads as one that passes.
        let shown = "\(Int(ratio * 100) / 100).\(Int(ratio * 100) % 100 / 10)\(Int(ratio * 100) % 10)"
        let better = color.darkened(to: SiteSettings.accentContrast, on: ground)
        return [
            Diagnostic(
                .accentContrast, at: settings.location,
                zh: "“主题色”与底色 \(ground) 的对比度是 \(shown)，应不低于 4.5。",
                en: "The contrast of the accent colour with \(ground) is \(shown), and must be 4.5.",
                suggestion: better.description)
        ]
    }

    private static func emblem(of site: Site) -> [Diagnostic] {
        let (path, settings) = (site.settings.emblem, site.settings)
        guard !path.isEmpty else { return [] }
        if !site.files.contains(path) {
            return [
                Diagnostic(
                    .brokenLink, at: settings.location, zh: "“标志”指向的文件不存在。",
                    en: "There is no such file as the emblem.",
                    suggestion: NearMiss.suggestion(for: path, among: site.files))
            ]
        }
        let isPicture = [".png", ".jpg", ".jpeg", ".webp", ".gif"].contains { path.hasSuffix($0) }
        let problem: BilingualText? =
            if !isPicture {
                .init(zh: "“标志”应为图片（PNG、JPEG、WebP、GIF）。", en: "The emblem is a picture (PNG, JPEG, WebP, GIF).")
            } else if settings.emblemAlternative.isEmpty {
                .init(zh: "有“标志”，却没有“标志说明”。", en: "There is an emblem, but nothing says in words what it shows.")
            } else {
                nil
            }
        return problem.map { [Diagnostic(.emblem, at: settings.location, zh: $0.zh, en: $0.en)] } ?? []
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

    static let accentContrast = Rule(
        "accent-contrast",
        statement: .init(
            zh: "主题色与白色、与浅色页面底色的对比度不低于 4.5。",
            en: "The accent colour has a contrast of 4.5 with white and with the light paper."),
        explanation: .init(
            zh: "导航是主题色底、白字，链接是主题色的字。对比度不够，老人和视力不好的人就看不清。",
            en:
                "The navigation is white on the accent colour, links are written in it. With less contrast old people and those with weak eyes cannot read them."
        ),
        remedy: .init(
            zh: "换一个深一些的颜色（消息里给出了同一色调中够深的一个），或删去“主题色”。",
            en: "Take a darker colour (the message names one of the same hue that will do), or leave it out."),
        basis: .init(
            zh: "WCAG 2.2 成功准则 1.4.3；GB/T 37668-2019", en: "WCAG 2.2, success criterion 1.4.3; GB/T 37668-2019"))

    static let emblem = Rule(
        "emblem",
        statement: .init(zh: "标志是一张图片，并有文字说明。", en: "The emblem is a picture, and words say what it shows."),
        explanation: .init(
            zh: "看不见图片的人由读屏软件读出“标志说明”；没有说明，读出来的是文件名。",
            en: "Who cannot see it has the words read out; without them a screen reader reads the file's name."),
        remedy: .init(
            zh: "把图片放到 files/ 下，写“标志: files/名称.png”和“标志说明: ……”。",
            en: "Put the picture under files/ and write \"emblem: files/name.png\" and \"emblem_alt: …\"."),
        basis: .init(zh: "WCAG 2.2 成功准则 1.1.1", en: "WCAG 2.2, success criterion 1.1.1"))
}
