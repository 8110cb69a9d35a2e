import HTML
import Testing

@Suite("The buffer of a page")
struct HTMLBufferTests {
    @Test("holds what was appended, in order, whatever its form")
    func order() {
        var buffer = HTMLBuffer()
        buffer.append("<p>")
        buffer.append(0x61)
        buffer.append(Array("村".utf8))
        buffer.append(escaping: "&")
        #expect(buffer.text == "<p>a村&amp;")
        #expect(buffer.count == "<p>a村&amp;".utf8.count)
    }

    @Test("begins empty and takes nothing")
    func empty() {
        var buffer = HTMLBuffer(capacity: 0)
        #expect(buffer.text.isEmpty)
        buffer.append("")
        buffer.append([])
        buffer.append(escaping: "")
        #expect(buffer.count == 0)
    }

    @Test("grows past its capacity without losing a byte", arguments: [0, 1, 63, 64, 65, 1000])
    func growth(capacity: Int) {
        var buffer = HTMLBuffer(capacity: capacity)
        var expected: [UInt8] = []
        for count in [1, 62, 1, 1, 64, 0, 129, 5000, 1, 200_000] {
            let run = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ count) }
            buffer.append(run)
            buffer.append(0xFF)
            expected += run + [0xFF]
        }
        #expect(buffer.count == expected.count)
        #expect(buffer.withBytes { $0.elementsEqual(expected) })
    }

    @Test("takes a single byte at the very end of its memory")
    func lastByte() {
        var buffer = HTMLBuffer(capacity: 64)
        for byte in UInt8(0)..<200 { buffer.append(byte) }
        #expect(buffer.withBytes { $0.elementsEqual(0..<200) })
    }

    @Test("escapes a large text as it does a small one")
    func largeText() {
        var buffer = HTMLBuffer(capacity: 0)
        let count = 100_000
        buffer.append(escaping: String(repeating: "甲<&\u{1}", count: count))
        #expect(buffer.text == String(repeating: "甲&lt;&amp;", count: count))
    }

    @Test("forgets what was written and can be written again")
    func removeAll() {
        var buffer = HTMLBuffer()
        buffer.append("first page, the longer one")
        buffer.removeAll()
        #expect(buffer.count == 0)
        buffer.append("second")
        #expect(buffer.text == "second")
    }
}
