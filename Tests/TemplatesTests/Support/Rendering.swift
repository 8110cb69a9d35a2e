import Model
import Templates

/// A portal with little more than a name, to render single pages in.
struct Portal {
    var settings = SiteSettings.sample(["name": "青禾县公开栏", "owner": "青禾县人民政府"])
    var navigation = [PageLink("首页", .home), PageLink("办事指南", .services)]
    var partials = Partials()
    var footerLinks = [PageLink("网站地图", .siteMap)]

    /// The whole document.
    func render(_ page: Page) -> String {
        let context = SiteContext(
            settings: settings, navigation: navigation, footerLinks: footerLinks, partials: partials,
            asOf: .on("2026-11-23"))
        var bytes: [UInt8] = []
        NoticeboardTheme().render(page, in: context, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What stands between `<main>` and `</main>`.
    func body(
        _ content: PageContent, at path: PagePath = PagePath("x/index.html"), titled title: String = "标题"
    ) -> String {
        let document = render(Page(path: path, title: title, content: content))
        guard let start = document.firstRange(of: "<main"), let end = document.firstRange(of: "</main>")
        else { return "" }
        return String(document[start.lowerBound..<end.upperBound])
    }
}

extension String {
    /// How often a text occurs.
    func count(of text: String) -> Int { ranges(of: text).count }

    /// The values of an attribute, in the order of the document.
    func values(of attribute: String) -> [Substring] {
        ranges(of: " \(attribute)=\"").compactMap { range in
            self[range.upperBound...].split(separator: "\"", maxSplits: 1, omittingEmptySubsequences: false).first
        }
    }
}
