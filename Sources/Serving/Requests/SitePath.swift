/// A path below the site's folder that a request may name, part by part.
///
/// It is judged before a file is touched: each part is the name of something that lies directly in what the parts before it name.
/// A part that begins with a point is the program's own (`.noticeboard`) or leads elsewhere (`..`), however it was encoded.
struct SitePath: Hashable, Sendable {
    let parts: [String]
    /// Whether it ends with `/` and so names a folder.
    let isFolder: Bool

    /// From a request's target, such as `/990101/index.html?x=1`.
    init(target: some StringProtocol) throws(Refusal) {
        guard let path = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).first,
            path.hasPrefix("/")
        else { throw .path }
        var parts: [String] = []
        let pieces = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        for (position, piece) in pieces.enumerated() {
            // Only behind the last slash there may be nothing.
            if piece.isEmpty, position == pieces.count - 1 { break }
            guard let part = Self.decoded(piece), !part.isEmpty, part.utf8.count <= 255 else { throw .path }
            guard !part.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == slash || $0 == backslash }) else {
                throw .path
            }
            guard part.utf8.first != UInt8(ascii: ".") else { throw part == "." || part == ".." ? .path : .notFound }
            parts.append(part)
        }
        self.parts = parts
        isFolder = pieces.last?.isEmpty ?? true
    }

    /// The file that is shown where a folder is asked for.
    var index: [String] { parts + ["index.html"] }

    /// Percent-encoding taken off, once; nil for half of one and for what is not UTF-8 then.
    private static func decoded(_ text: some StringProtocol) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(hexValue), let low = rest.popFirst().flatMap(hexValue) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

private let slash = UInt8(ascii: "/"), backslash = UInt8(ascii: "\\")
