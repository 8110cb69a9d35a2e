import Testing

@testable import Serving

@Suite("The head of a request")
struct RequestHeadTests {
    private func parsed(_ text: String) -> RequestHead? { RequestHead(Array(text.utf8)) }

    @Test("is a line and fields, whose names know no case")
    func fields() throws {
        let head = try #require(parsed("GET /a?b HTTP/1.1\r\nHost: localhost:1\r\nX-Y:\t z \r\nEmpty:"))
        #expect(head.method == "GET")
        #expect(head.target == "/a?b")
        #expect(head["host"] == "localhost:1")
        #expect(head["x-y"] == "z")
        #expect(head["empty"] == "")
        #expect(head["origin"] == nil)
    }

    @Test("that names a field twice names it not at all")
    func twice() throws {
        let head = try #require(parsed("GET / HTTP/1.1\r\nHost: a\r\nhost: b"))
        #expect(head["host"] == nil)
        #expect(head.values(of: "host") == ["a", "b"])
    }

    @Test(
        "that two programs could read in two ways is refused",
        arguments: [
            "", "GET", "GET /", "GET / HTTP/2", "GET  / HTTP/1.1", "GET / HTTP/1.1 ", " GET / HTTP/1.1",
            "GET / HTTP/1.1\nHost: a", "GET / HTTP/1.1\r\nHost: a\nX: b", "GET / HTTP/1.1\r\nHost: a\rX: b",
            "GET / HTTP/1.1\r\nHost : a", "GET / HTTP/1.1\r\nHost: a\r\n folded", "GET / HTTP/1.1\r\nno colon",
            "GET / HTTP/1.1\r\n: x", "GET / HTTP/1.1\r\nX: \0", "G\u{e9}T / HTTP/1.1",
        ])
    func malformed(text: String) {
        #expect(parsed(text) == nil)
    }

    @Test("is UTF-8")
    func encoding() {
        #expect(RequestHead(Array("GET / HTTP/1.1\r\nX: ".utf8) + [0xFF]) == nil)
    }
}
