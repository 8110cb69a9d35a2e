import Diagnostics
import Foundation
import Testing

@testable import Serving

@Suite("What the preview shows")
struct PreviewTests {
    /// A site of these files, and what is answered of it.
    private struct Shown {
        let folder: TemporaryFolder
        let answers: PreviewAnswers

        init(_ files: [String: String] = [:]) throws {
            folder = try TemporaryFolder(files)
            let site = ServedSite(root: folder.path)
            site.release(isChanged: true)
            answers = PreviewAnswers(site: site, board: PreviewBoard(language: .chinese))
        }
    }

    private func answer(_ shown: Shown, _ target: String, _ fields: String...) async throws -> Answer {
        let head = Array((["GET \(target) HTTP/1.1"] + fields).joined(separator: "\r\n").utf8)
        return await shown.answers.answer(to: try #require(RequestHead(head)))
    }

    private func text(_ answer: Answer) -> String {
        switch answer.body {
        case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
        case .file(let file, let range): String(decoding: file.bytes(range), as: UTF8.self)
        case .events: ""
        }
    }

    @Test("is a page with one script more, before the end of its body")
    func injected() async throws {
        let shown = try Shown(["a/index.html": "<body><p>&lt;/body></p></body></html>"])
        let page = try await text(answer(shown, "/a/"))
        let tag = "<script src=\"/.serve/preview.js\" data-edition=\"\(shown.answers.site.edition)\" defer></script>"
        #expect(page == "<body><p>&lt;/body></p>\(tag)</body></html>")
        #expect(
            try String(contentsOfFile: shown.folder.path + "/a/index.html", encoding: .utf8).contains("script") == false
        )
    }

    @Test("is a page that has no end too")
    func endless() {
        let site = ServedSite(root: "/")
        let page = PageInjection(edition: site.edition).page(Array("<p>x".utf8))
        #expect(String(decoding: page, as: UTF8.self).hasPrefix("<p>x<script src=\"/.serve/preview.js\""))
    }

    @Test(
        "is every other file as it lies there, with its kind",
        arguments: [
            ("a.css", "text/css; charset=utf-8"), ("a.JS", "text/javascript; charset=utf-8"),
            ("a.csv", "text/csv; charset=utf-8"),
            ("a.unknown", "application/octet-stream"), ("plain", "application/octet-stream"),
        ])
    func files(name: String, type: String) async throws {
        let answer = try await answer(Shown([name: "</body>"]), "/" + name)
        #expect(answer.type == type)
        #expect(text(answer) == "</body>")
    }

    @Test("is a part of a file where one is asked for, never of a page")
    func ranges() async throws {
        let shown = try Shown(["a.pdf": "0123456789", "a.html": "0123456789"])
        let part = try await answer(shown, "/a.pdf", "Range: bytes=2-4")
        #expect(part.status == .partial)
        #expect(text(part) == "234")
        #expect(String(decoding: part.head, as: UTF8.self).contains("\r\nContent-Range: bytes 2-4/10\r\n"))
        #expect(try await answer(shown, "/a.pdf", "Range: bytes=10-").status == .rangeNotSatisfiable)
        #expect(try await text(answer(shown, "/a.pdf", "Range: bytes=2-4", "If-Range: \"x\"")) == "0123456789")
        #expect(try await answer(shown, "/a.html", "Range: bytes=2-4").status == .ok)
    }

    @Test("leads to a folder by its slash, and by an address on this host")
    func folders() async throws {
        let answer = try await answer(Shown(["名/index.html": ""]), "/%E5%90%8D?x")
        #expect(answer.status == .moved)
        #expect(answer.fields.contains { $0 == ("Location", "/%E5%90%8D/") })
    }

    @Test("is the portal's own page for a wrong address")
    func missing() async throws {
        let page = try await answer(Shown(["404.html": "<p>没有</p>"]), "/x.html")
        #expect(page.status == .notFound)
        #expect(text(page).hasPrefix("<p>没有</p><script"))
        #expect(try await answer(Shown(), "/x").status == .notFound)
    }

    @Test("is a page that waits, before there are others")
    func waiting() async throws {
        let folder = try TemporaryFolder(["index.html": "old"])
        let answers = PreviewAnswers(site: ServedSite(root: folder.path), board: PreviewBoard(language: .chinese))
        let answer = await answers.answer(to: try #require(RequestHead(Array("GET / HTTP/1.1".utf8))))
        #expect(answer.status == .notYet)
        #expect(text(answer).contains("data-edition=\"\""))
    }

    @Test("is kept by nobody, and embedded by nobody else")
    func fields() {
        let head = String(decoding: Answer(.ok, MediaType.html, [1, 2]).head, as: UTF8.self)
        #expect(head.hasPrefix("HTTP/1.1 200 OK\r\n"))
        for line in [
            "Content-Length: 2", "Cache-Control: no-store", "Cross-Origin-Resource-Policy: same-origin",
            "X-Content-Type-Options: nosniff", "Connection: close",
        ] { #expect(head.contains("\r\n\(line)\r\n")) }
        #expect(head.hasSuffix("\r\n\r\n"))
    }

    @Test("tells every page how things stand, in one event a time")
    func events() async throws {
        let (board, site) = (PreviewBoard(language: .chinese), ServedSite(root: "/"))
        board.tell(.building, of: site.edition)
        var events = board.events().makeAsyncIterator()
        #expect(try #require(await state(events.next())).state == "building")
        let finding = Diagnostic(
            Rule(
                "x-y", statement: BilingualText(zh: "规则", en: "rule"), explanation: BilingualText(zh: "", en: ""),
                remedy: BilingualText(zh: "改正\n它", en: "mend")),
            at: SourceLocation("a.csv", line: 7), zh: "不对", en: "wrong")
        board.tell(.refused(DiagnosticReport([finding])), of: site.edition)
        let refused = try #require(await state(events.next()))
        #expect(refused.state == "refused")
        #expect(refused.report?.diagnostics.map(\.place) == ["a.csv:7"])
        #expect(refused.report?.diagnostics.map(\.message) == ["不对"])
        // Who does not listen for a while hears the last.
        board.tell(.building, of: site.edition)
        board.tell(.failed(BilingualText(zh: "磁盘已满", en: "full")), of: site.edition)
        #expect(try #require(await state(events.next())).message == "磁盘已满")
    }

    private struct Told: Decodable {
        struct Report: Decodable {
            struct Finding: Decodable {
                let place, message: String
            }
            let diagnostics: [Finding]
        }
        let edition, state: String
        let message: String?
        let report: Report?
    }

    /// What a browser would hand to the page.
    private func state(_ event: [UInt8]?) async throws -> Told? {
        let text = String(decoding: event ?? [], as: UTF8.self)
        #expect(text.hasPrefix("data: ") && text.hasSuffix("\n\n") && text.dropLast(2).contains("\n") == false)
        return try JSONDecoder().decode(Told.self, from: Data(text.dropFirst("data: ".count).utf8))
    }
}
