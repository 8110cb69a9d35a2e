/// Whether poppler has its tables of Chinese characters (`poppler-data`): without them it leaves out, in silence, what a PDF
/// writes in the fonts of a Chinese printer, and the guard would be blind to it.
enum ChinesePDF {
    static let isReadable: Bool = {
        let read = try? PDFReader.passages(of: sample, file: "")
        return read?.contains { $0.text.starts(with: "中".utf8) } == true
    }()

    /// One page with one character in a font that is not embedded, by its Unicode number.
    private static var sample: [UInt8] {
        let content = "BT /F 12 Tf 9 9 Td <4E2D> Tj ET"
        let objects = """
            1 0 obj
            << /Type /Catalog /Pages 2 0 R >>
            endobj
            2 0 obj
            << /Type /Pages /Count 1 /Kids [3 0 R] >>
            endobj
            3 0 obj
            << /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>
            endobj
            4 0 obj
            << /Length \(content.utf8.count) >>
            stream
            \(content)
            endstream
            endobj
            5 0 obj
            << /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>
            endobj
            6 0 obj
            << /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /FontDescriptor 7 0 R
            /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 0 >> >>
            endobj
            7 0 obj
            << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 0 999 999] /ItalicAngle 0 /Ascent 800
            /Descent -200 /CapHeight 700 /StemV 90 >>
            endobj

            """
        // The table of objects is left out: poppler finds them by itself.
        return Array("%PDF-1.4\n\(objects)trailer\n<< /Root 1 0 R /Size 8 >>\n%%EOF\n".utf8)
    }
}
