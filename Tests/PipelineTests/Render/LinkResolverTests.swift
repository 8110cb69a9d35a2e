import Diagnostics
import Formats
import Model
import Testing

@testable import Pipeline

@Suite("A link in a text")
struct LinkResolverTests {
    private let addresses: Set<String> = [
        "index.html", "services/index.html", "services/a-1.html", "pages/help.html", "files/map.png",
    ]

    private func resolve(_ destination: String, on page: String = "pages/about.html") -> (LinkResolution, [Diagnostic])
    {
        var resolver = LinkResolver(page: PagePath(page), addresses: AddressBook(addresses))
        let resolution = resolver.resolve(
            MarkdownLink(destination: destination, kind: .link, location: SourceLocation("a.md", line: 1)))
        return (resolution, resolver.diagnostics)
    }

    @Test(
        "is written relative to its page",
        arguments: [
            ("/services/a-1.html", "../services/a-1.html"),
            ("../services/a-1.html", "../services/a-1.html"),
            ("help.html", "../pages/help.html"),
            ("./help.html#h-一", "../pages/help.html#h-一"),
            ("/services/", "../services/index.html"),
            ("/services", "../services/index.html"),
            ("/", "../index.html"),
            ("help.md", "../pages/help.html"),
            ("/files/map.png", "../files/map.png"),
            ("/services/a-1.html?x=1", "../services/a-1.html?x=1"),
            ("#h-一", "#h-一"),
            ("https://www.example.gov.cn/", "https://www.example.gov.cn/"),
            ("tel:12345", "tel:12345"),
        ])
    func relative(destination: String, written: String) {
        let (resolution, diagnostics) = resolve(destination)
        #expect(resolution == .use(written))
        #expect(diagnostics.isEmpty)
    }

    @Test(
        "that leads nowhere, or out of the portal, is dropped and reported",
        arguments: [
            "/services/a-2.html", "../../etc/passwd", "nothing.html", "/files/",
        ])
    func broken(destination: String) {
        let (resolution, diagnostics) = resolve(destination)
        #expect(resolution == .drop)
        #expect(diagnostics.map(\.rule.id) == ["broken-link"])
    }

    @Test("to a heading may name it as places where texts are written do")
    func headings() {
        #expect(resolve("#small-counts-小样本").0 == .use("#h-small-counts-小样本"))
        #expect(resolve("help.md#一张表").0 == .use("../pages/help.html#h-一张表"))
        // The page may have places that are no headings.
        #expect(resolve("help.html#main").0 == .use("../pages/help.html#main"))
        #expect(resolve("#").0 == .use("#"))
    }

    @Test("to a heading that the text does not have is reported once the text is known")
    func missingHeading() {
        var resolver = LinkResolver(page: PagePath("pages/about.html"), addresses: AddressBook(addresses))
        for (line, destination) in ["#一", "#h-二", "#三"].enumerated() {
            _ = resolver.resolve(
                MarkdownLink(destination: destination, kind: .link, location: SourceLocation("a.md", line: line + 1)))
        }
        #expect(resolver.diagnostics.isEmpty)
        resolver.compare(with: ["h-一", "h-二"].map { RichText.Heading(level: 1, anchor: $0, title: "") })
        #expect(resolver.diagnostics.map { "\($0.location) \($0.rule.id)" } == ["a.md:3 broken-link"])
    }

    @Test("that was misspelt is reported with the page that was meant")
    func suggestion() {
        #expect(resolve("/services/a-l.html").1.first?.suggestion == "/services/a-1.html")
    }
}
