import Diagnostics
import Testing

@testable import Formats

@Suite("A PDF")
struct PDFReaderTests {
    private static let sentence = "This page is told in words, and in more of them than a stamp upon a scan would have."

    private func read(_ pdf: SamplePDF) throws -> Formats.Attachment {
        try AttachmentReader.read(pdf.bytes, file: "files/a.pdf")
    }

    private func passage(_ attachment: Formats.Attachment, _ place: String) -> String? {
        attachment.texts.first { $0.place == place }.map { String(decoding: $0.text, as: UTF8.self) }
    }

    @Test("gives the text of each page and of its metadata, and goes out as it is")
    func text() throws {
        let pdf = SamplePDF(pages: [Self.sentence, "second"], title: "list of the clerk")
        let attachment = try read(pdf)
        #expect(passage(attachment, "page-1") == Self.sentence)
        #expect(passage(attachment, "page-2") == "second")
        #expect(passage(attachment, "metadata")?.contains("list of the clerk") == true)
        #expect(attachment.diagnostics.isEmpty)
        #expect(attachment.published == pdf.bytes)
    }

    @Test("in a Chinese printer's font that is not embedded can be read")
    func chinese() { #expect(ChinesePDF.isReadable) }

    @Test("gives what its comments say")
    func annotations() throws {
        let pdf = SamplePDF(
            pages: [Self.sentence],
            annotations:
                "/Annots [<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (ask the clerk) /T (clerk) >>]")
        #expect(passage(try read(pdf), "page-1-notes") == "ask the clerk\nclerk\n")
    }

    @Test("gives what stands behind its end, which no program shows")
    func behindEnd() throws {
        let bytes = SamplePDF(pages: [Self.sentence]).bytes
        let attachment = try AttachmentReader.read(bytes + Array("\n\nleft by the scanner".utf8), file: "files/a.pdf")
        #expect(passage(attachment, "end") == "left by the scanner")
    }

    @Test("that was scanned is for a person to look at, page by page")
    func scanned() throws {
        let attachment = try read(SamplePDF(pages: [Self.sentence, nil, "", nil]))
        #expect(attachment.diagnostics.map(\.rule) == [.scannedAttachment])
        #expect(attachment.diagnostics.first?.severity == .warning)
        #expect(attachment.diagnostics.first?.summary.en.contains("2、4 ") == true)
    }

    @Test("without a readable word is for a person to look at")
    func wordless() throws {
        #expect(try read(SamplePDF(pages: [""])).diagnostics.map(\.rule) == [.scannedAttachment])
    }

    @Test("that carries files or scripts is an error")
    func embedded() throws {
        var pdf = SamplePDF(pages: [Self.sentence])
        let number = pdf.firstExtra
        pdf.catalogue = "/Names << /EmbeddedFiles << /Names [(a.xls) \(number) 0 R] >> >>"
        pdf.extras = [
            "<< /Type /Filespec /F (a.xls) /EF << /F \(number + 1) 0 R >> >>",
            "<< /Type /EmbeddedFile /Length 1 >>\nstream\nA\nendstream",
        ]
        #expect(try read(pdf).diagnostics.map(\.rule) == [.embeddedContent])

        var scripted = SamplePDF(pages: [Self.sentence])
        scripted.catalogue = "/Names << /JavaScript << /Names [(a) \(scripted.firstExtra) 0 R] >> >>"
        scripted.extras = ["<< /S /JavaScript /JS (app.alert\\(1\\)) >>"]
        #expect(try read(scripted).diagnostics.map(\.rule) == [.embeddedContent])
    }

    @Test("that is broken or cut off is an error, wherever it is cut")
    func broken() {
        let whole = SamplePDF(pages: [Self.sentence]).bytes
        for length in stride(from: 5, to: whole.count, by: 37) {
            do throws(DiagnosticError) {
                // What poppler can mend is read; the rest is refused.
                _ = try AttachmentReader.read(Array(whole[..<length]), file: "files/a.pdf")
            } catch {
                #expect(error.diagnostic.rule == .brokenAttachment)
            }
        }
        #expect(throws: DiagnosticError.self) {
            try AttachmentReader.read(Array("%PDF-1.7\n".utf8), file: "files/a.pdf")
        }
    }
}
