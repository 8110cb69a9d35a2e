/// Small PDF files, written by the tests object by object.
struct SamplePDF {
    /// The text of each page; nil for a page that is one picture, empty for a blank one.
    var pages: [String?] = []
    /// Entries added to the catalogue, such as an embedded file or a script.
    var catalogue = ""
    /// Objects for those entries, numbered from `firstExtra`.
    var extras: [String] = []
    /// The annotations of the first page.
    var annotations = ""
    var title = ""

    /// The number of the first of `extras`.
    var firstExtra: Int { 5 + pages.count * 2 }

    var bytes: [UInt8] {
        var objects = [
            "<< /Type /Catalog /Pages 2 0 R \(catalogue) >>",
            "<< /Type /Pages /Count \(pages.count) /Kids [\(pages.indices.map { "\(5 + $0 * 2) 0 R" }.joined(separator: " "))] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            stream(
                "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", "A"),
        ]
        for (index, text) in pages.enumerated() {
            objects.append(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents \(6 + index * 2) 0 R "
                    + "/Resources << /Font << /F 3 0 R >> /XObject << /P 4 0 R >> >> \(index == 0 ? annotations : "") >>"
            )
            objects.append(
                stream("<<", text.map { "BT /F 12 Tf 40 700 Td (\($0)) Tj ET" } ?? "q 600 0 0 800 0 0 cm /P Do Q"))
        }
        objects += extras
        objects.append("<< /Title (\(title)) >>")

        var file = "%PDF-1.7\n"
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets {
            let digits = String(offset)
            file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
        }
        file += "trailer << /Size \(objects.count + 1) /Root 1 0 R /Info \(objects.count) 0 R >>\n"
        return Array((file + "startxref\n\(start)\n%%EOF\n").utf8)
    }

    private func stream(_ dictionary: String, _ content: String) -> String {
        "\(dictionary) /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream"
    }
}
