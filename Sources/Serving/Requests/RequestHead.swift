/// What stands before a request's body (RFC 9112): the only part of one that is read here, since nothing is taken but GET and HEAD.
struct RequestHead: Hashable, Sendable {
    let method: String
    let target: String
    /// Names in lower case, in the order in which they came.
    let fields: [Field]

    struct Field: Hashable, Sendable {
        let name: String
        let value: String
    }

    /// More than any browser sends, and no burden for a thousand who send it at once.
    static let longest = 16 * 1024

    /// From the bytes up to the empty line, this not included; nil for what is not HTTP/1 to the letter.
    init?(_ bytes: some Collection<UInt8>) {
        guard let text = String(validating: Array(bytes), as: UTF8.self) else { return nil }
        // A line feed alone, or a carriage return within a line, is read in two ways by two programs.
        let lines = text.split(separator: "\r\n" as Character, omittingEmptySubsequences: false)
        guard lines.allSatisfy({ $0.unicodeScalars.allSatisfy { $0 != "\r" && $0 != "\n" && $0 != "\0" } }) else {
            return nil
        }
        let words = (lines.first ?? "").split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 3, words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0", Self.isToken(words[0]) else {
            return nil
        }
        var fields: [Field] = []
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":"), Self.isToken(line[..<colon]) else { return nil }
            let value = line[line.index(after: colon)...].trimmingBlanks
            fields.append(Field(name: line[..<colon].lowercased(), value: value))
        }
        (method, target, self.fields) = (String(words[0]), String(words[1]), fields)
    }

    /// All values of a field, which an attacker may send twice.
    func values(of name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    /// Nil where the field is missing or stands there more than once.
    subscript(name: String) -> String? {
        let values = values(of: name)
        return values.count == 1 ? values[0] : nil
    }

    /// Whether the head of the answer alone is asked for.
    var isForHead: Bool { method == "HEAD" }

    /// Whether bytes follow, which nobody reads.
    var hasBody: Bool { !values(of: "content-length").isEmpty || !values(of: "transfer-encoding").isEmpty }

    /// A name or method (RFC 9110 §5.6.2): blanks before a colon, and lines that go on below, are none.
    private static func isToken(_ text: some StringProtocol) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
                }
            }
    }
}

extension Substring {
    fileprivate var trimmingBlanks: String {
        var rest = self
        while let first = rest.first, first == " " || first == "\t" { rest.removeFirst() }
        while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
        return String(rest)
    }
}
