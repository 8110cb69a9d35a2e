import Diagnostics
import Formats
import Model

/// Turns the destinations that texts name into links from one page, and finds those that lead nowhere.
struct LinkResolver {
    let page: PagePath
    let addresses: AddressBook
    private let incomplete: Set<ContentKind>
    /// Whether the text is kept off the web, so that what it shows must not be there either.
    private let isOffWeb: Bool
    private let pictures: [String: ShownPicture]
    private(set) var diagnostics: [Diagnostic] = []
    /// The links within the portal, with what is there, empty for nothing.
    private(set) var followed: [RememberedPage.Link] = []
    /// Links to headings of the text itself, which are known once it is rendered.
    private var ownHeadings: [(anchor: String, link: MarkdownLink)] = []

    /// A link to a page of an incomplete kind may be right, though the page is missing.
    init(
        page: PagePath, addresses: AddressBook, incomplete: Set<ContentKind> = [], isOffWeb: Bool = false,
        pictures: [String: ShownPicture] = [:]
    ) {
        self.pictures = pictures
        self.isOffWeb = isOffWeb
        self.page = page
        self.incomplete = incomplete
        self.addresses = addresses
    }

    /// An outside address or a fragment of this page stays; a path is written relative to the page if something is there.
    mutating func resolve(_ link: MarkdownLink) -> LinkResolution {
        let destination = link.destination
        if hasScheme(destination) { return .use(destination) }
        if destination.hasPrefix("#") { return .use("#" + heading(destination.dropFirst(), link)) }
        let pathEnd = destination.firstIndex { $0 == "?" || $0 == "#" } ?? destination.endIndex
        let joined = joined(String(destination[..<pathEnd]))
        guard let joined, let address = addresses.page(for: joined) else {
            followed.append(.init(asked: joined ?? "", address: "", picture: nil))
            let folder = joined?.prefix { $0 != "/" } ?? ""
            if !incomplete.contains(where: { $0.hasPages(in: folder) }) { reportBroken(link) }
            return .drop
        }
        followed.append(
            .init(asked: joined, address: address, picture: pictures[address].map { Fingerprint(of: $0) }))
        if isOffWeb, address.hasPrefix("files/") { reportExposed(link) }
        let written = page.pathToRoot + address + suffix(of: destination, from: pathEnd)
        guard link.kind == .image, let picture = pictures[address] else { return .use(written) }
        return .picture(written, picture)
    }

    /// The file of the portal that a picture is, found or reported; nil for what lies elsewhere.
    mutating func file(of picture: MarkdownLink) -> String? {
        let address: String
        switch resolve(picture) {
        case .use(let written), .picture(let written, _): address = written
        case .drop: return nil
        }
        guard address.hasPrefix(page.pathToRoot) else { return nil }
        return String(address.dropFirst(page.pathToRoot.count).prefix { $0 != "?" && $0 != "#" })
    }

    /// Reports what names headings that the text does not have.
    mutating func compare(with headings: [RichText.Heading]) {
        let anchors = Set(headings.map(\.anchor))
        for (_, link) in ownHeadings.filter({ !anchors.contains($0.anchor) }) { reportBroken(link) }
    }

    private mutating func heading(_ fragment: Substring, _ link: MarkdownLink) -> String {
        guard !fragment.isEmpty else { return "" }
        let anchor = HeadingAnchors.anchor(named: String(fragment))
        ownHeadings.append((anchor, link))
        return anchor
    }

    /// A text that is named by its file is so by its headings too, as where texts are written.
    private func suffix(of destination: String, from end: String.Index) -> String {
        let suffix = destination[end...]
        guard destination[..<end].hasSuffix(".md"), suffix.first == "#", suffix.count > 1 else { return String(suffix) }
        return "#" + HeadingAnchors.anchor(named: String(suffix.dropFirst()))
    }

    private func hasScheme(_ destination: String) -> Bool {
        guard let colon = destination.firstIndex(of: ":") else { return false }
        return destination[..<colon].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    }

    /// A path from the portal's root, for one that is seen from this page; nil where it leads out of the portal.
    private func joined(_ path: String) -> String? {
        var parts = path.hasPrefix("/") ? [] : page.description.split(separator: "/").dropLast().map { String($0) }
        for part in path.split(separator: "/", omittingEmptySubsequences: true) {
            switch part {
            case ".": continue
            case "..":
                guard !parts.isEmpty else { return nil }
                parts.removeLast()
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }

    private mutating func reportExposed(_ link: MarkdownLink) {
        diagnostics.append(
            Diagnostic(
                .exposedFile, at: link.location, zh: "这段文字不上网，它引用的文件却在 files/ 下，会在网上公布。",
                en: "The text is kept off the web, but the file it names lies under files/ and would be published."))
    }

    private mutating func reportBroken(_ link: MarkdownLink) {
        let destination = ShownAddress(link.destination.prefix(Self.shownLength)).description
        let name = String(link.destination.prefix(Self.shownLength).drop { $0 == "/" })
        let suggestion = NearMiss.suggestion(for: name, among: addresses.near(name))
        diagnostics.append(
            Diagnostic(
                .brokenLink, at: link.location,
                zh: destination.isEmpty
                    ? "链接没有写地址。" : "\(link.kind == .image ? "图片" : "链接")“\(destination)”指向的页面或文件不存在。",
                en: destination.isEmpty ? "The link has no address." : "\"\(destination)\" leads to nothing.",
                suggestion: suggestion.map { "/" + $0 },
                excerpt: destination.isEmpty
                    ? nil : Excerpt(line: destination, column: 1, length: destination.count)))
    }

    private static let shownLength = 80
}

extension Rule {
    static let brokenLink = Rule(
        "broken-link",
        statement: .init(zh: "文中的链接和图片都要指向存在的页面或文件。", en: "Links and pictures lead to something that exists."),
        explanation: .init(
            zh: "居民点进去是空的，就办不成事；在政府网站检查中，链接不可用也要扣分，严重的一票否决。",
            en:
                "A resident who follows it finds nothing; in the inspection of government websites dead links cost points and can fail the site."
        ),
        remedy: .init(
            zh: "改正地址：站内页面从根写起，如 /services/index.html；图片放在 files/ 下。",
            en: "Mend the address: pages from the root, such as /services/index.html; pictures under files/."),
        basis: .init(
            zh: "政府网站与政务新媒体检查指标（国办秘函〔2019〕19号）：链接不可用",
            en: "Inspection indicators of government websites (国办秘函〔2019〕19号): links that do not work"))
}

extension Rule {
    static let exposedFile = Rule(
        "exposed-file", firmness: .strict,
        statement: .init(
            zh: "只在公示栏张贴的内容，不引用 files/ 下的文件。", en: "What is for the board only names no file under files/."),
        explanation: .init(
            zh: "files/ 下的文件原样在网上公布，名单的照片或扫描件放在那里，等于把名单放到网上。",
            en:
                "Files under files/ are published as they are: a picture or scan of a list there is the list on the web."
        ),
        remedy: .init(
            zh: "把这个文件移出 files/，在文中删去引用；张贴时另附在张贴件旁边。",
            en: "Move the file out of files/ and take out the reference; hang it beside the sheet."),
        basis: .init(
            zh: "个人信息保护法第二十五条；基层政务公开标准目录（国办发〔2019〕54号）",
            en:
                "Personal Information Protection Law, art. 25; standard catalogues of grassroots disclosure (国办发〔2019〕54号)"
        ))
}
