import Testing

@testable import Serving

@Suite("The path of a request")
struct SitePathTests {
    @Test(
        "names a file part by part",
        arguments: [
            ("/", [], true), ("/index.html", ["index.html"], false), ("/a/b/", ["a", "b"], true),
            ("/a/b.html?x=/../y", ["a", "b.html"], false), ("/%E5%90%8D/a%20b", ["名", "a b"], false),
            ("/a..b/c...html", ["a..b", "c...html"], false), ("/a%2525", ["a%25"], false),
        ])
    func parts(target: String, parts: [String], isFolder: Bool) throws {
        let path = try SitePath(target: target)
        #expect(path.parts == parts)
        #expect(path.isFolder == isFolder)
    }

    @Test(
        "never leads out of the site",
        arguments: [
            "", "index.html", "*", "http://127.0.0.1/", "/..", "/../etc/passwd", "/a/../b", "/a/./b", "/%2e%2e/x",
            "/.%2E/x",
            "/a%2f..%2fb", "/a%2Fb", "/a%5c..%5cb", "/a\\b", "/a%00.html", "/%00", "/a%0d%0ab", "/a%7f", "//etc/passwd",
            "/a//b",
            "/%", "/%2", "/%zz", "/%+1", "/%ff%fe", "/%c0%ae%c0%ae/", "/\(String(repeating: "x", count: 256))",
        ])
    func refused(target: String) {
        #expect(throws: Refusal.path) { try SitePath(target: target) }
    }

    @Test(
        "never names what is the program's own",
        arguments: ["/.noticeboard/files", "/a/.b", "/%2enoticeboard", "/...", "/.serve/x"])
    func hidden(target: String) {
        #expect(throws: Refusal.notFound) { try SitePath(target: target) }
    }
}
