import Diagnostics

extension MarkdownWriter {
    /// Writes `<a>` where the link may stand; without it the text stays, with all that is in it.
    mutating func openLink(_ node: MarkdownNode) -> Bool {
        guard let destination = resolve(node, as: .link)?.destination else { return true }
        switch LinkScheme(destination.utf8) {
        case .web, .networkPath: html.markup("<a class=\"external\" rel=\"external noopener\" href=\"")
        case .relative, .contact, .unsafe: html.markup("<a href=\"")
        }
        html.destination(destination)
        html.markup("\"")
        title(node)
        html.markup(">")
        isInLink = true
        return true
    }

    mutating func closeLink() {
        // CommonMark has no link within a link, so one flag tells.
        if isInLink { html.markup("</a>") }
        isInLink = false
    }

    mutating func image(_ node: MarkdownNode) {
        lineJoin.interrupt()
        let description = node.plainText
        guard let (destination, picture, location) = resolve(node, as: .image) else {
            html.text(Array(description.utf8))
            return
        }
        // Said to be there for its looks alone, which readers for the blind pass over.
        let isDecoration = node.title.elementsEqual("装饰".utf8)
        if description.allSatisfy(\.isWhitespace), !isDecoration {
            report(
                .imageWithoutAlt, at: location, excerpt: destination,
                zh: "这张图片没有文字说明。", en: "This image has no description.")
        }
        html.markup("<img src=\"")
        html.destination(destination)
        html.markup("\" alt=\"")
        if !isDecoration { html.text(Array(description.utf8)) }
        html.markup("\"")
        if !isDecoration { title(node) }
        // So that the text does not jump when the picture comes.
        if let picture {
            html.markup(" width=\"")
            html.number(picture.width)
            html.markup("\" height=\"")
            html.number(picture.height)
            html.markup("\"")
        }
        html.markup(" loading=\"lazy\" />")
    }

    private mutating func title(_ node: MarkdownNode) {
        guard !node.title.isEmpty else { return }
        html.markup(" title=\"")
        html.text(node.title)
        html.markup("\"")
    }

    /// The destination to write and where it was written, or nil where there is to be no link or image.
    private mutating func resolve(
        _ node: MarkdownNode, as kind: MarkdownLink.Kind
    ) -> (destination: String, picture: ShownPicture?, location: SourceLocation)? {
        let written = EmphasisBoundary.removingMarks(String(decoding: node.destination, as: UTF8.self))
        let location = location(of: Array(node.destination), in: node)
        switch (LinkScheme(node.destination), kind) {
        case (.relative, _), (.web, .link), (.contact, .link):
            switch resolve(MarkdownLink(destination: written, kind: kind, location: location)) {
            case .use(let destination): return (destination, nil, location)
            case .picture(let destination, let picture): return (destination, picture, location)
            case .drop: return nil
            }
        case (.web, .image), (.networkPath, .image):
            report(
                .remoteImage, at: location, excerpt: written,
                zh: "这张图片在别的网站上。", en: "This image is on another website.")
        case (.networkPath, .link), (.contact, .image), (.unsafe, _):
            report(
                .unsafeLink, at: location, excerpt: written,
                zh: "这个地址的开头不在允许之列。", en: "This address does not begin in one of the ways allowed.")
        }
        return nil
    }
}

extension Rule {
    static let unsafeLink = Rule(
        "unsafe-link",
        statement: BilingualText(
            zh: "链接只能以 http://、https://、mailto:、tel: 开头，或者是本站内的相对路径。",
            en: "A link begins with http://, https://, mailto: or tel:, or is a path within the site."),
        explanation: .init(
            zh: "javascript:、data: 之类的地址可以在居民的浏览器里运行程序；file: 和盘符只在写文件的那台电脑上有用。",
            en:
                "Addresses such as javascript: or data: can run programs in a resident's browser; file: and drive letters work on the writer's own computer only."
        ),
        remedy: BilingualText(
            zh: "外部网页写完整网址，如 https://www.gov.cn/；本站文件写相对路径，如 files/form.pdf；不需要链接就只留文字。",
            en: "Write a web page's whole address or the relative path of a file of the site, or leave the link out."))

    static let remoteImage = Rule(
        "remote-image",
        statement: BilingualText(
            zh: "图片必须放在本站的文件夹里：页面不从别的网站取任何东西，没有网络时也要能看。",
            en:
                "Images lie in the site's folder: a page fetches nothing from elsewhere, so it is whole without a network."
        ),
        explanation: .init(
            zh: "图片放在别的网站上，那边一改就成了空白，没有网络的优盘副本里也看不到，还会让别的网站知道谁在看。",
            en:
                "A picture on another site goes blank when that site changes and is missing from a stick; and that site learns who is reading."
        ),
        remedy: BilingualText(
            zh: "把图片存到这份文件旁边，再写它的文件名，如 ![办事大厅平面图](map.png)。",
            en: "Save the image beside this file and name it, as in ![Plan of the hall](map.png)."))

    static let imageWithoutAlt = Rule(
        "image-without-alt", .warning,
        statement: BilingualText(
            zh: "每张图片都要有文字说明，看不见图的人靠它知道图里是什么。",
            en: "Every image has a description, from which those who cannot see it learn what it shows."),
        explanation: .init(
            zh: "视力不好的人用读屏软件听网页，没有文字说明的图片等于不存在；图片打不开时，大家都靠它。",
            en:
                "Those who cannot see listen to the page with a screen reader, for which a picture without a description is not there; everyone needs it when the picture fails to load."
        ),
        remedy: BilingualText(
            zh: "在方括号里写明图的内容，如 ![低保申请流程图](flow.png)；只起装饰作用、没有内容的图，标题写“装饰”：![](line.png \"装饰\")。",
            en:
                "Say between the square brackets what it shows, as in ![How to apply](flow.png); a picture that says nothing gets the title 装饰: ![](line.png \"装饰\")."
        ),
        basis: .init(
            zh: "WCAG 2.2 第 1.1.1 条；无障碍环境建设法第三十二条",
            en: "WCAG 2.2, 1.1.1; Law on the Building of a Barrier-free Environment, art. 32"))
}
