/// Decides whether a request may be answered: what is being written must not reach another site, another machine or another name.
///
/// A page from anywhere can make a browser ask 127.0.0.1. Such a request names the host that the browser believes to ask
/// (DNS rebinding), the origin that asks, or by `Sec-Fetch-Site` that it comes from elsewhere; search files are scripts, which
/// any page could load without an origin being named.
struct RequestJudge: Sendable {
    private let hosts: Set<String>

    /// - Parameter port: The one that is listened on.
    init(port: UInt16) {
        var hosts = Set(["127.0.0.1", "localhost"].map { "\($0):\(port)" })
        // Browsers leave the usual port out.
        if port == 80 { hosts.formUnion(["127.0.0.1", "localhost"]) }
        self.hosts = hosts
    }

    /// What is wrong with a request, nil where it may be answered.
    func refusal(of head: RequestHead) -> Refusal? {
        guard let host = head["host"] else { return .malformed }
        guard hosts.contains(host.lowercased()) else { return .foreignHost }
        let origins = head.values(of: "origin")
        guard origins.allSatisfy({ hosts.contains(Self.host(of: $0.lowercased())) }) else { return .foreignOrigin }
        for site in head.values(of: "sec-fetch-site") where site != "same-origin" && site != "none" {
            // Somebody may follow a link to here: what is opened in a window of its own gives nothing away.
            guard head["sec-fetch-mode"] == "navigate", head["sec-fetch-dest"] == "document" else {
                return .foreignOrigin
            }
        }
        guard head.method == "GET" || head.method == "HEAD" else { return .method }
        return nil
    }

    /// The host and port of an origin; nothing that is a host for `null` and what is not plain HTTP.
    private static func host(of origin: String) -> String {
        origin.hasPrefix("http://") ? String(origin.dropFirst("http://".count)) : ""
    }
}
