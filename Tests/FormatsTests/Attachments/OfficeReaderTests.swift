import Diagnostics
import Testing

@testable import Formats

@Suite("An office file")
struct OfficeReaderTests {
    private static let word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

    private func read(_ ending: String, _ parts: [(name: String, text: String)]) throws -> Formats.Attachment {
        try read(ending, parts.map { ($0.name, Array($0.text.utf8)) })
    }

    private func read(_ ending: String, _ parts: [(name: String, bytes: [UInt8])]) throws -> Formats.Attachment {
        let entries = [(name: "[Content_Types].xml", bytes: Array("<Types/>".utf8))] + parts
        return try AttachmentReader.read(StoredZip(entries).bytes, file: "files/a.\(ending)")
    }

    private func passage(_ attachment: Formats.Attachment, _ place: String) -> String? {
        attachment.texts.first { $0.place == place }.map { String(decoding: $0.text, as: UTF8.self) }
    }

    @Test("joins the runs of a paragraph and keeps paragraphs and cells apart")
    func runs() throws {
        let attachment = try read(
            "docx",
            [
                (
                    "word/document.xml",
                    "<w:document \(Self.word)><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>一二</w:t></w:r><w:hyperlink><w:r><w:t>三</w:t></w:r>"
                        + "</w:hyperlink></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r>"
                        + "<w:t>乙</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:document>"
                )
            ])
        let text = passage(attachment, "word/document.xml")
        #expect(text?.hasPrefix("一二三\n甲") == true)
        #expect(text?.contains("甲乙") == false)
        #expect(attachment.diagnostics.isEmpty)
    }

    @Test("gives what is not seen: deleted text, headers, comments, properties, alternative texts, addresses of links")
    func unseen() throws {
        let attachment = try read(
            "docx",
            [
                (
                    "word/document.xml",
                    "<w:document \(Self.word)><w:p><w:del w:author=\"改的人\"><w:r><w:delText>删掉的</w:delText></w:r></w:del>"
                        + "<w:drawing><wp:docPr xmlns:wp=\"wp\" descr=\"图片说明\"/></w:drawing></w:p></w:document>"
                ),
                ("word/header1.xml", "<w:hdr \(Self.word)><w:p><w:r><w:t>页眉</w:t></w:r></w:p></w:hdr>"),
                (
                    "word/comments.xml",
                    "<w:comments \(Self.word)><w:comment w:author=\"丙\"><w:p><w:r><w:t>批注</w:t></w:r></w:p></w:comment></w:comments>"
                ),
                ("docProps/core.xml", "<c><creator>丁</creator><title>名册</title></c>"),
                ("_rels/.rels", "<R><Relationship Target=\"mailto:a@example.org\"/></R>"),
            ])
        let all = attachment.texts.map { String(decoding: $0.text, as: UTF8.self) }.joined()
        for word in ["改的人", "删掉的", "图片说明", "页眉", "丙", "批注", "丁\n名册", "mailto:a@example.org"] {
            #expect(all.contains(word), "\(word)")
        }
        #expect(attachment.diagnostics.map(\.rule) == [.hiddenContent])
        #expect(attachment.diagnostics.first?.summary.zh.contains("批注、修订记录") == true)
    }

    @Test("gives each row of a workbook on one line, shared and inline texts in their cells, hidden sheets too")
    func workbook() throws {
        let attachment = try read(
            "xlsx",
            [
                ("xl/workbook.xml", "<workbook><sheets><sheet name=\"台账\" state=\"hidden\"/></sheets></workbook>"),
                ("xl/sharedStrings.xml", "<sst><si><t>甲</t></si><si><r><t>乙</t></r><r><t>丙</t></r></si></sst>"),
                (
                    "xl/worksheets/sheet1.xml",
                    "<worksheet><sheetData><row><c t=\"s\"><v>1</v></c><c><v>12.5</v></c><c t=\"inlineStr\"><is><t>丁</t></is></c></row>"
                        + "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>7</v></c></row></sheetData></worksheet>"
                ),
            ])
        #expect(passage(attachment, "xl/worksheets/sheet1.xml") == "乙丙\t12.5\t丁\t\n甲\t\n")
        #expect(passage(attachment, "xl/workbook.xml")?.contains("台账") == true)
        #expect(attachment.diagnostics.map(\.rule) == [.hiddenContent])
    }

    @Test(
        "with a part that cannot be looked into is an error",
        arguments: ["word/vbaProject.bin", "word/embeddings/a.xlsx", "word/media/image1.emf", "word/media/film.mp4"])
    func embedded(part: String) throws {
        let attachment = try read("docx", [("word/document.xml", "<w:document \(Self.word)/>"), (part, "x")])
        #expect(attachment.diagnostics.map(\.rule) == [.embeddedContent])
    }

    @Test("with a picture that tells where it was taken is an error, with other metadata a warning")
    func pictures() throws {
        func rules(_ tiff: [UInt8]) throws -> [Rule] {
            try read(
                "pptx",
                [
                    ("ppt/presentation.xml", Array("<p/>".utf8)),
                    ("ppt/media/image1.jpeg", PictureParts.jpeg(PictureParts.exif(tiff))),
                ]
            ).diagnostics.map(\.rule)
        }
        #expect(try rules(PictureParts.tiff(hasLocation: true)) == [.pictureLocation])
        #expect(try rules(PictureParts.tiff()) == [.pictureMetadata])
        #expect(try rules(ExifBlock.minimal(orientation: 6)) == [])
    }

    @Test("that is another document than its ending says is an error")
    func misnamed() {
        do {
            _ = try read("xlsx", [("word/document.xml", "<w:document \(Self.word)/>")])
            Issue.record("read")
        } catch {
            #expect((error as? DiagnosticError)?.diagnostic.rule == .attachmentEnding)
        }
    }

    @Test("in which a few words unpack to more than anybody reads is an error")
    func overfull() {
        let string = String(repeating: "长", count: 1 << 20)
        let rows = String(repeating: "<c t=\"s\"><v>0</v></c>", count: 30)
        do {
            _ = try read(
                "xlsx",
                [
                    ("xl/sharedStrings.xml", "<sst><si><t>\(string)</t></si></sst>"),
                    ("xl/worksheets/sheet1.xml", "<worksheet>\(rows)</worksheet>"),
                ])
            Issue.record("read")
        } catch {
            #expect((error as? DiagnosticError)?.diagnostic.rule == .attachmentExtent)
        }
    }
}
