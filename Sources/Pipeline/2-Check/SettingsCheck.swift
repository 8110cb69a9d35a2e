import Diagnostics
import Model

/// The settings that pages are drawn from can be drawn.
enum SettingsCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
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
