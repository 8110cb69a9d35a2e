import Diagnostics
import Model

/// What an office's own piece of the frame may consist of.
enum PartialMarkup {
    static let elements: Set<String> = [
        "a", "abbr", "b", "div", "em", "h2", "h3", "h4", "li", "ol", "p", "section", "small", "span", "strong", "ul",
    ]
    static let voidElements: Set<String> = ["br", "hr", "img"]

    /// No `id`: it could take the place of one that the page needs. No `style`: it could fetch a picture.
    static let attributes: Set<String> = ["alt", "class", "height", "href", "lang", "role", "src", "title", "width"]

    /// What is a text can stand anywhere; what is a part of the frame only where it belongs.
    static func placeholders(of slot: Partials.Slot, isInAttribute: Bool) -> [Partial.Placeholder] {
        let texts: [Partial.Placeholder] = [.name, .slogan, .owner]
        guard !isInAttribute else { return texts }
        let parts: [Partial.Placeholder] =
            switch slot {
            case .header: [.search, .reading, .navigation]
            case .footer: [.links]
            case .homeTop: []
            }
        return texts + [.phone, .date] + parts
    }
}

extension Rule {
    static let partialMarkup = Rule(
        "partial-markup", firmness: .unconditional,
        statement: .init(
            zh: "theme/ 下的片段只用允许的 HTML，并且写完整。", en: "The fragments under theme/ are whole, of allowed HTML only."),
        explanation: .init(
            zh: "片段写进每一个页面。标签没有结束，后面的内容就全乱；脚本、事件属性和站外地址会让每个打开页面的人受影响，离线时也打不开。",
            en:
                "They go into every page. An element that is not closed upsets all after it; scripts, event handlers and outside addresses would reach everybody who opens a page, and fail from a stick."
        ),
        remedy: .init(
            zh: "按消息改正；允许的元素和属性见 docs/content.md 的“自己的页头和页脚”。",
            en: "Mend it as the message says; docs/content.md lists what is allowed."))

    static let partialPlaceholder = Rule(
        "partial-placeholder", firmness: .unconditional,
        statement: .init(zh: "theme/ 下的片段只用有的占位。", en: "The fragments under theme/ use placeholders that there are."),
        explanation: .init(
            zh: "写错的占位会原样显示在每一个页面上，应有的内容（如搜索、导航）却没有。",
            en: "A misspelt one would stand on every page as it is, and what was meant, such as the search, be missing."
        ),
        remedy: .init(
            zh: "改正名称；页头可用搜索、阅读设置、导航，页脚可用网站信息，文字可用网站名称、口号、主办单位、联系电话、内容截至。",
            en:
                "Mend the name: search, reading and navigation in a header, links in a footer, name, slogan, owner, phone and date anywhere."
        ))

    static let partialStyle = Rule(
        "partial-style", firmness: .unconditional,
        statement: .init(
            zh: "theme/style.css 成对使用花括号，不引用任何文件。", en: "theme/style.css has paired braces and fetches nothing."),
        explanation: .init(
            zh: "样式用在每一个页面上：少一个花括号，后面的规则全部失效；引用别处的字体和图片，离线时打不开，也会把访问者告诉别人。",
            en:
                "It applies to every page: with a brace missing all rules after it are lost; fonts and pictures from elsewhere fail from a stick and tell others who reads."
        ),
        remedy: .init(
            zh: "补上花括号；删去 @import、url()、反斜杠和“<”。", en: "Add the brace; take out @import, url(), backslashes and \"<\".")
    )
}
