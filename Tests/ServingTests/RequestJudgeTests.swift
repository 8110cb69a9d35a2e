import Testing

@testable import Serving

@Suite("A request")
struct RequestJudgeTests {
    private func refusal(_ method: String = "GET", _ fields: String..., port: UInt16 = 8000) throws -> Refusal? {
        let lines = ["\(method) / HTTP/1.1"] + fields
        return RequestJudge(port: port).refusal(
            of: try #require(RequestHead(Array(lines.joined(separator: "\r\n").utf8))))
    }

    @Test("to this machine is answered", arguments: ["127.0.0.1:8000", "localhost:8000", "LocalHost:8000"])
    func ours(host: String) throws {
        #expect(try refusal("GET", "Host: \(host)") == nil)
        #expect(try refusal("HEAD", "Host: \(host)", "Origin: http://\(host)") == nil)
    }

    @Test(
        "under another name is refused, so that no name can be bent to this machine",
        arguments: [
            "example.com", "example.com:8000", "127.0.0.1", "127.0.0.1:8001", "127.0.0.1.example.com:8000",
            "localhost.:8000",
            "0.0.0.0:8000", "[::1]:8000", "127.1:8000", "localhost:8000@example.com", "example.com#localhost:8000",
        ])
    func foreignHost(host: String) throws {
        #expect(try refusal("GET", "Host: \(host)") == .foreignHost)
    }

    @Test("without one name is refused")
    func hostCount() throws {
        #expect(try refusal("GET") == .malformed)
        #expect(try refusal("GET", "Host: localhost:8000", "Host: example.com") == .malformed)
    }

    @Test(
        "from another origin is refused",
        arguments: [
            "null", "http://example.com", "http://localhost:8001", "https://localhost:8000", "file://",
            "http://localhost",
            "http://localhost:8000.example.com",
        ])
    func foreignOrigin(origin: String) throws {
        #expect(try refusal("GET", "Host: localhost:8000", "Origin: \(origin)") == .foreignOrigin)
    }

    @Test("of a page elsewhere is refused even where no origin is named, as for a script")
    func embedded() throws {
        for site in ["cross-site", "same-site"] {
            #expect(try refusal("GET", "Host: localhost:8000", "Sec-Fetch-Site: \(site)") == .foreignOrigin)
            #expect(
                try refusal(
                    "GET", "Host: localhost:8000", "Sec-Fetch-Site: \(site)", "Sec-Fetch-Mode: navigate",
                    "Sec-Fetch-Dest: iframe") == .foreignOrigin)
        }
    }

    @Test("of a link that somebody follows is answered")
    func followed() throws {
        #expect(
            try refusal(
                "GET", "Host: localhost:8000", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate",
                "Sec-Fetch-Dest: document") == nil)
        #expect(try refusal("GET", "Host: localhost:8000", "Sec-Fetch-Site: none") == nil)
    }

    @Test("that would change something is refused", arguments: ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "get"])
    func method(method: String) throws {
        #expect(try refusal(method, "Host: localhost:8000") == .method)
    }

    @Test("at the usual port may leave it out")
    func usualPort() throws {
        #expect(try refusal("GET", "Host: localhost", port: 80) == nil)
    }
}
