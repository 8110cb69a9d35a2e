/// Bytes that are JSON and JavaScript at once, under construction.
struct ScriptBytes: Sendable {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ source: String) { bytes.append(contentsOf: source.utf8) }

    mutating func append(base64 content: [UInt8]) {
        append("\"")
        bytes.append(base64: content)
        append("\"")
    }

    mutating func append(_ raw: [UInt8]) { bytes.append(contentsOf: raw) }

    mutating func appendList<Elements: Sequence>(
        _ elements: Elements, _ appendElement: (inout ScriptBytes, Elements.Element) -> Void
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

    /// Writes text as a string, harmless should it ever stand inside a page.
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

    static func twoDigits(_ number: Int) -> String { (number < 0x10 ? "0" : "") + String(number, radix: 16) }
}
