/// What is sent back: a head, and bytes, a file or events.
struct Answer: Sendable {
    enum Body: Sendable {
        case bytes([UInt8])
        case file(OpenFile, Range<Int>)
        /// What happens from now on, until somebody leaves.
        case events
    }

    let status: Status
    let type: String
    var fields: [(name: String, value: String)] = []
    let body: Body

    init(_ status: Status = .ok, _ type: String, _ body: [UInt8]) {
        (self.status, self.type, self.body) = (status, type, .bytes(body))
    }

    init(_ file: OpenFile, type: String, range: Range<Int>?) {
        self.type = type
        status = range == nil ? .ok : .partial
        body = .file(file, range ?? 0..<file.size)
        fields.append(("Accept-Ranges", "bytes"))
        if let range {
            fields.append(("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(file.size)"))
        }
    }

    init(_ refusal: Refusal, rangeOf size: Int? = nil) {
        self.init(refusal.status, MediaType.plainText, Array("\(refusal.text.zh)\n\(refusal.text.en)\n".utf8))
        if refusal == .method { fields.append(("Allow", "GET, HEAD")) }
        if let size { fields.append(("Content-Range", "bytes */\(size)")) }
    }

    /// To the same folder, with the slash that relative links need.
    init(movedTo path: String) {
        self.init(.moved, MediaType.plainText, [])
        fields.append(("Location", path))
    }

    static let events = Answer(status: .ok, type: MediaType.events, body: .events)

    private init(status: Status, type: String, body: Body) {
        (self.status, self.type, self.body) = (status, type, body)
    }

    /// A connection is for one request: nothing is left over in it that could be taken for another.
    var head: [UInt8] {
        var lines = ["HTTP/1.1 \(status.rawValue) \(status.phrase)", "Content-Type: \(type)"]
        switch body {
        case .bytes(let bytes): lines.append("Content-Length: \(bytes.count)")
        case .file(_, let range): lines.append("Content-Length: \(range.count)")
        case .events: break
        }
        lines += fields.map { "\($0.name): \($0.value)" }
        lines += Self.onEveryAnswer
        return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }

    /// Nothing is kept, nothing is guessed, and nobody else embeds it.
    private static let onEveryAnswer = [
        "Cache-Control: no-store", "X-Content-Type-Options: nosniff", "Cross-Origin-Resource-Policy: same-origin",
        "X-Frame-Options: SAMEORIGIN", "Referrer-Policy: no-referrer", "Connection: close",
    ]
}
