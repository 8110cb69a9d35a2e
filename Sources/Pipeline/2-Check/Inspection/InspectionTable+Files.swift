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

/// Only what is looked at (the fourth column) and the places (the seventh) are long enough to need several lines.
private let inspectionStyle: StaticString = """
    <style>
    body{margin:1rem;font:15px/1.6 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",SimSun,sans-serif;color:#000;background:#fff}
    h1{margin:0 0 1rem;font-size:1.4rem}
    div{overflow-x:auto}
    table{width:100%;border-collapse:collapse}
    th,td{padding:.25em .5em;border:1px solid;text-align:left;vertical-align:top;white-space:nowrap}
    th{background:#f1f1f1}
    td:nth-child(4),td:nth-child(7){white-space:normal;overflow-wrap:anywhere}
    td:nth-child(4){min-width:14em}
    td:nth-child(7){min-width:12em}
    thead{display:table-header-group}
    tr{break-inside:avoid}
    @page{size:A4 landscape;margin:14mm}
    @media print{body{margin:0;font-size:10.5pt}div{overflow:visible}}
    </style>
    """

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
                StaticHTML("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                StaticHTML(inspectionStyle)
            }
            body {
                h1 { name }
                div {
                    table {
                        thead { tr { ForEach(headings) { heading in th(.scope("col")) { heading } } } }
                        tbody { ForEach(rows) { cells in tr { ForEach(cells) { cell in td { cell } } } } }
                    }
                }
            }
        }
    }
}
