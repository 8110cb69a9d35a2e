import Model

/// One file of the index under construction: a call that hands data to the client.
struct SearchFile {
    enum Kind: String {
        case terms, pages, texts
    }

    private let path: PagePath
    private var bytes: [UInt8] = []

    init(_ kind: Kind, _ number: Int, stamp: String) {
        // At most 256 files lie in one folder.
        let folder = Self.twoDigits(number >> 8)
        let name = Self.twoDigits(number & 0xFF)
        self.init(PagePath("search/\(kind.rawValue)/\(folder)/\(name).js"), "\"\(kind.rawValue)\",\(number)", stamp)
    }

    init(directoryWithStamp stamp: String) {
        self.init(PagePath("search/directory.js"), "\"directory\",0", stamp)
    }

    private init(_ path: PagePath, _ kindAndNumber: String, _ stamp: String) {
        self.path = path
        // The byte order mark outweighs a host that calls its scripts GBK.
        bytes = [0xEF, 0xBB, 0xBF]
        append("noticeboardSearch(\(kindAndNumber),\"\(stamp)\",")
    }

    var finished: (path: PagePath, bytes: [UInt8]) { (path, bytes + Array(");\n".utf8)) }

    mutating func append(_ source: String) { bytes.append(contentsOf: source.utf8) }

    mutating func append(_ number: Int) { append(String(number)) }

    mutating func append(base64 content: [UInt8]) {
        append("\"")
        bytes.append(base64: content)
        append("\"")
    }

    mutating func appendList<Elements: Sequence>(
        _ elements: Elements, _ appendElement: (inout SearchFile, Elements.Element) -> Void
    ) {
        append("[")
        var isFirst = true
        for element in elements {
            if !isFirst { append(",") }
            isFirst = false
            appendElement(&self, element)
        }
        append("]")
    }

    /// Writes text as a string that is JSON and JavaScript at once, and harmless should it ever stand inside a page.
    mutating func append(quoting text: some Sequence<UInt8>) {
        append("\"")
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
            case UInt8(ascii: "\n"): append("\\n")
            case UInt8(ascii: "<"), 0x7F, ..<0x20: append("\\u00" + Self.twoDigits(Int(byte)))
            default:
                bytes.append(byte)
                if byte == 0xA8 || byte == 0xA9 { escapeLineSeparator() }
            }
        }
        append("\"")
    }

    /// U+2028 and U+2029 end a line in older JavaScript, also within a string.
    private mutating func escapeLineSeparator() {
        guard bytes.count >= 3, bytes[bytes.count - 3] == 0xE2, bytes[bytes.count - 2] == 0x80 else { return }
        let isLine = bytes[bytes.count - 1] == 0xA8
        bytes.removeLast(3)
        append(isLine ? "\\u2028" : "\\u2029")
    }

    private static func twoDigits(_ number: Int) -> String {
        (number < 0x10 ? "0" : "") + String(number, radix: 16)
    }
}
