import Diagnostics
import Formats
import Testing

/// Writes down what it meets.
private struct Outline: XMLHandler {
    var events: [String] = []
    var text: [UInt8] = []

    mutating func start(_ element: XMLElement) throws(DiagnosticError) {
        events.append("<\(element.name) r=\(element["r"] ?? "nil") hidden=\(element.isSet("hidden"))>")
    }

    mutating func end(_ name: String) throws(DiagnosticError) { events.append("</\(name)>") }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DiagnosticError) { text += bytes }
}

@Suite("The XML scanner")
struct XMLScannerTests {
    private func scan(_ xml: String) throws(DiagnosticError) -> Outline {
        try XMLScanner.scan(Array(xml.utf8), file: "a.xlsx", part: "p.xml", with: Outline())
    }

    private func finding(_ xml: String) -> String? {
        do {
            _ = try scan(xml)
            return nil
        } catch { return error.diagnostic.finding }
    }

    @Test("gives names and attributes without their prefixes, and text with entities resolved")
    func events() throws {
        let outline = try scan(
            "<x:a xmlns:x='u' x:r='1&amp;2'><b hidden='0'>甲&lt;<![CDATA[&]]></b><b hidden='1'/></x:a>")
        #expect(
            outline.events == [
                "<a r=1&2 hidden=false>", "<b r=nil hidden=false>", "</b>", "<b r=nil hidden=true>", "</b>", "</a>",
            ])
        #expect(String(decoding: outline.text, as: UTF8.self) == "甲<&")
    }

    @Test(
        "refuses what is not well-formed, and document types with all they could fetch or multiply",
        arguments: [
            "", "a", "<a>", "<a></b>", "<a/><a/>", "<!DOCTYPE a><a/>",
            "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>", "<a>&e;</a>",
            String(repeating: "<a>", count: 600) + String(repeating: "</a>", count: 600),
        ])
    func refused(xml: String) {
        #expect(finding(xml) == "a.xlsx xml-syntax")
    }

    @Test("reads a part of an archive as it is unpacked")
    func part() throws {
        let archive = try ZipArchive(StoredZip([("p.xml", "<a>甲</a>")]).bytes, file: "a.xlsx")
        #expect(try XMLScanner.scan(part: "p.xml", of: archive, with: Outline())?.events.count == 2)
        #expect(try XMLScanner.scan(part: "q.xml", of: archive, with: Outline()) == nil)
    }

    @Test("takes UTF-16, as some programs write it")
    func utf16() throws {
        let bytes: [UInt8] = "\u{FEFF}<a>甲</a>".utf16.flatMap { unit -> [UInt8] in
            [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        }
        let outline = try XMLScanner.scan(bytes, file: "a.xlsx", with: Outline())
        #expect(String(decoding: outline.text, as: UTF8.self) == "甲")
    }
}
