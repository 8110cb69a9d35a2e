/// Where a destination leads, told by its scheme as a browser would read it or could be made to read it.
enum LinkScheme {
    /// A path, query or fragment, beside the page.
    case relative
    case web
    case contact
    /// `//host/path`: the web, but with no scheme that could be checked from a stick.
    case networkPath
    case unsafe

    /// Takes what it does not know for unsafe: browsers drop control characters before they read a scheme, and
    /// servers and scripts decode `%3A` (RFC 3986, section 3.1; WHATWG URL, section 4.4).
    init(_ destination: some Collection<UInt8>) {
        guard !destination.contains(where: { $0 < 0x20 || $0 == 0x7F }), destination.first != UInt8(ascii: " ") else {
            self = .unsafe
            return
        }
        // A browser reads a backslash as a slash.
        let isSlash = { (byte: UInt8) in byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }
        let start = destination.prefix(2)
        if start.count == 2, start.allSatisfy(isSlash) {
            self = .networkPath
            return
        }
        let head = destination.prefix { !isSlash($0) && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        guard head.contains(UInt8(ascii: ":")) else {
            self = Self.containsEncodedColon(head) ? .unsafe : .relative
            return
        }
        let scheme = head.prefix { $0 != UInt8(ascii: ":") }.map { $0 | 0x20 }
        self =
            if scheme.elementsEqual("https".utf8) || scheme.elementsEqual("http".utf8) {
                .web
            } else if scheme.elementsEqual("mailto".utf8) || scheme.elementsEqual("tel".utf8) {
                .contact
            } else {
                .unsafe
            }
    }

    private static func containsEncodedColon(_ head: some Collection<UInt8>) -> Bool {
        guard head.contains(UInt8(ascii: "%")) else { return false }
        let bytes = Array(head)
        return bytes.indices.dropLast(2).contains {
            bytes[$0] == UInt8(ascii: "%") && bytes[$0 + 1] == UInt8(ascii: "3")
                && bytes[$0 + 2] | 0x20 == UInt8(ascii: "a")
        }
    }
}
