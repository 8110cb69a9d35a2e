import HTML
import Testing

@Suite("Escaping")
struct EscapingTests {
    @Test(
        "makes text mean itself",
        arguments: [
            ("<script>", "&lt;script&gt;"), ("a & b", "a &amp; b"), ("&amp;", "&amp;amp;"), ("\"", "&quot;"),
            ("'", "'"), ("“村”", "“村”"), ("<<", "&lt;&lt;"), ("", ""), ("𠀀>é", "𠀀&gt;é"),
        ])
    func text(source: String, html: String) {
        #expect(written { Text(source) } == html)
        #expect(written { br(.title(source)) } == "<br title=\"\(html)\">")
    }

    @Test("drops the control characters of ASCII and keeps tabs and line ends")
    func controlCharacters() {
        for value in UInt8(0)...0x7F {
            let character = Character(Unicode.Scalar(value))
            let isControl = (value < 0x20 && ![0x09, 0x0A, 0x0D].contains(value)) || value == 0x7F
            let html =
                switch character {
                case "\"": "&quot;"
                case "&": "&amp;"
                case "<": "&lt;"
                case ">": "&gt;"
                default: isControl ? "" : String(character)
                }
            #expect(written { Text("a\(character)b") } == "a\(html)b", "\(value)")
        }
    }

    @Test("leaves every other byte as it is")
    func otherBytes() {
        let bytes = Array(UInt8(0x80)...0xFF)
        var buffer = HTMLBuffer(capacity: 0)
        bytes.withUnsafeBytes { buffer.append(escaping: $0) }
        #expect(buffer.withBytes { $0.elementsEqual(bytes) })
    }
}
