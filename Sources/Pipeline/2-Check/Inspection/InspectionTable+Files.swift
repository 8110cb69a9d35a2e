import Diagnostics
import Formats
import HTML

/// The table as an office files it: CSV for Excel, or a page to print and sign.
extension InspectionTable {
    public enum FileFormat: String, Sendable {
        case csv, html

        /// By the name's ending; nil for any other.
        public init?(fileName: String) {
            guard let dot = fileName.lastIndex(of: ".") else { return nil }
            self.init(rawValue: fileName[fileName.index(after: dot)...].lowercased())
        }
    }

    public func bytes(_ format: FileFormat, language: Language) -> [UInt8] {
        let headings = Self.headings.map { $0[language] }
        switch format {
        case .csv: return CSVWriter.bytes(headings: headings, rows: cells(in: language))
        case .html:
            var buffer = HTMLBuffer()
            buffer.append("<!DOCTYPE html>\n")
            InspectionDocument(language: language, headings: headings, rows: cells(in: language, placeLimit: 50))
                .write(to: &buffer)
            return buffer.withBytes { Array($0) }
        }
    }
}

/// The self-check table as a page of its own.
private struct InspectionDocument: Markup {
    let language: Language
    let headings: [String]
    let rows: [[String]]

    private var name: String { BilingualText(zh: "网站内容自查表", en: "Self-check of the portal's content")[language] }

    var content: some Markup {
        html(.lang(language == .chinese ? "zh-CN" : "en")) {
            head {
                StaticHTML("<meta charset=\"utf-8\">")
                title { name }
                StaticHTML(
                    "<style>body{font-family:sans-serif}table{border-collapse:collapse}th,td{border:1px solid;padding:.3em;text-align:left;vertical-align:top;overflow-wrap:anywhere}@page{size:A4 landscape}</style>"
                )
            }
            body {
                h1 { name }
                table {
                    thead { tr { ForEach(headings) { heading in th(.scope("col")) { heading } } } }
                    tbody { ForEach(rows) { cells in tr { ForEach(cells) { cell in td { cell } } } } }
                }
            }
        }
    }
}
