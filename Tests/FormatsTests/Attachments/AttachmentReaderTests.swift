import Diagnostics
import Testing

@testable import Formats

@Suite("An attachment")
struct AttachmentReaderTests {
    private func rule(_ bytes: [UInt8], _ file: String) -> Rule? {
        do throws(DiagnosticError) {
            let attachment = try AttachmentReader.read(bytes, file: file)
            return attachment.diagnostics.first?.rule
        } catch {
            return error.diagnostic.rule
        }
    }

    private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    private static let zip: [UInt8] = [0x50, 0x4B, 3, 4]
    private static let heic: [UInt8] = [0, 0, 0, 24] + Array("ftypheic".utf8)
    static let unreadable: [(file: String, bytes: [UInt8])] = [
        ("a.doc", compoundFile),
        // A password makes a compound file of a DOCX.
        ("a.docx", compoundFile),
        ("a.rar", Array("Rar!\u{1A}\u{7}".utf8)),
        ("a.7z", [0x37, 0x7A, 0xBC, 0xAF]),
        ("a.zip", zip),
        ("a.xlsm", zip),
        ("a.svg", Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)),
        ("a.txt", Array("\u{FEFF} <!DOCTYPE html><script>".utf8)),
        ("a.js", Array("alert(1)".utf8)),
        ("a.heic", heic),
        ("a.jpg", heic),
        ("a.tif", [0x49, 0x49, 42, 0]),
        ("a.bmp", Array("BM".utf8) + [1, 1, 1, 1, 0, 0, 0, 0]),
        ("a.bin", [1, 2, 3]),
        ("a", [1, 2, 3]),
        ("a.mp4", []),
    ]

    @Test("that cannot be looked into is refused", arguments: unreadable)
    func refused(file: String, bytes: [UInt8]) {
        #expect(rule(bytes, "files/" + file) == .attachmentFormat)
    }

    static let misnamed: [(file: String, bytes: [UInt8])] = [
        ("a.png", PictureParts.jpeg()),
        ("a.jpg", Array("%PDF-1.7".utf8)),
        ("a.pdf", PictureParts.jpeg()),
        ("a.txt", PictureParts.jpeg()),
        ("a.csv", [0x41, 0x00, 0x42]),
        ("a.docx", Array("text".utf8)),
        ("a.gif", []),
    ]

    @Test("whose content is not what its ending says is an error", arguments: misnamed)
    func mismatch(file: String, bytes: [UInt8]) {
        #expect(rule(bytes, "files/" + file) == .attachmentEnding)
    }

    @Test(
        "in JSON is searched as its escapes read",
        arguments: [
            (#"{"a": "\u0031\uff12x"}"#, #"{"a": "1２x"}"#), (#"["\\u0031", "\u12"]"#, #"["\\u0031", "\u12"]"#),
            (#"["\ud83d\ude00"]"#, #"["\ud83d\ude00"]"#),
        ])
    func escapes(json: String, text: String) throws {
        let attachment = try AttachmentReader.read(Array(json.utf8), file: "files/a.json")
        #expect(attachment.texts.map { String(decoding: $0.text, as: UTF8.self) } == [text])
        #expect(attachment.published == Array(json.utf8))
    }

    @Test("that is a text goes out as it is, and is handed to the guard")
    func text() throws {
        let bytes = [0xEF, 0xBB, 0xBF] + Array("序号,姓名\r\n1,甲\n".utf8)
        let attachment = try AttachmentReader.read(bytes, file: "files/a.csv")
        #expect(attachment.published == bytes)
        #expect(attachment.texts.map(\.text) == [Array("序号,姓名\r\n1,甲\n".utf8)])
        #expect(rule([0x61, 0x0A, 0xFF, 0xFE], "files/a.txt") == .invalidEncoding)
        // 中 in GB18030, as Chinese Excel saves it: the guard reads UTF-8, residents get what the office wrote.
        let chinese: [UInt8] = [0xD6, 0xD0]
        #expect(try AttachmentReader.read(chinese, file: "files/a.csv").texts.map(\.text) == [Array("中".utf8)])
        #expect(try AttachmentReader.read(chinese, file: "files/a.csv").published == chinese)
        #expect(rule(chinese + chinese + chinese + [0], "files/a.csv") == .attachmentEnding)
    }

    @Test("that is a picture goes out clean, the same way when it is read and when it is published")
    func picture() throws {
        let bytes = PictureParts.jpeg(PictureParts.exif(PictureParts.tiff(hasLocation: true)))
        let attachment = try AttachmentReader.read(bytes, file: "files/a.b.jpeg")
        #expect(attachment.published == PictureParts.jpeg())
        #expect(attachment.removed == [.exif, .location])
        #expect(try AttachmentReader.published(bytes, file: "files/a.b.jpeg") == attachment.published)
    }

    @Test("tells in both languages what to do")
    func advice() {
        do throws(DiagnosticError) {
            _ = try AttachmentReader.read([0xD0, 0xCF, 0x11, 0xE0], file: "files/a.xls")
            Issue.record("read")
        } catch {
            #expect(error.diagnostic.summary.zh.contains("xlsx") && error.diagnostic.summary.en.contains("XLSX"))
        }
    }
}
