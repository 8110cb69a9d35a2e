import Diagnostics

/// The frame of a workbook: its sheets in order, and what their cells refer to.
struct Workbook {
    struct Sheet {
        enum Visibility { case visible, hidden, veryHidden }

        let name: String
        let visibility: Visibility
        /// The part that holds it, nil where it is no sheet of cells (a chart, a dialog).
        let part: String?
    }

    let sheets: [Sheet]
    /// Whether days count from 1904-01-01.
    let base1904: Bool
    let strings: [String]
    /// The number format of each cell style.
    let formats: [NumberFormat]

    init(_ archive: ZipArchive) throws(DiagnosticError) {
        let root = try Relationships(of: "", in: archive)
        let part = root.parts(ofType: "officeDocument").first ?? "xl/workbook.xml"
        guard let frame = try XMLScanner.scan(part: part, of: archive, with: WorkbookHandler()), frame.isWorkbook else {
            throw FileSignature.notAWorkbook(archive)
        }
        let relationships = try Relationships(of: part, in: archive)
        sheets = frame.sheets.map { sheet in
            let target = relationships.targets.first { $0.id == sheet.relationship && $0.type == "worksheet" }
            return Sheet(name: sheet.name, visibility: sheet.visibility, part: target?.part)
        }
        base1904 = frame.base1904
        var strings: [String] = []
        if let part = relationships.parts(ofType: "sharedStrings").first {
            let handler = SharedStringsHandler(file: archive.file)
            strings = try XMLScanner.scan(part: part, of: archive, with: handler)?.strings ?? []
        }
        self.strings = strings
        var formats: [NumberFormat] = []
        if let part = relationships.parts(ofType: "styles").first {
            formats = try XMLScanner.scan(part: part, of: archive, with: StylesHandler())?.formats ?? []
        }
        self.formats = formats
    }
}

/// `workbook.xml`.
private struct WorkbookHandler: XMLHandler {
    struct Sheet {
        let name: String
        let visibility: Workbook.Sheet.Visibility
        let relationship: String
    }

    var isWorkbook = false
    var sheets: [Sheet] = []
    var base1904 = false

    mutating func start(_ element: XMLElement) throws(DiagnosticError) {
        switch element.name {
        case "workbook": isWorkbook = true
        case "workbookPr": base1904 = element.isSet("date1904")
        case "sheet":
            let visibility: Workbook.Sheet.Visibility =
                switch element["state"] {
                case "hidden": .hidden
                case "veryHidden": .veryHidden
                default: .visible
                }
            sheets.append(
                Sheet(name: element["name"] ?? "", visibility: visibility, relationship: element["id"] ?? ""))
        default: break
        }
    }

    mutating func end(_ name: String) throws(DiagnosticError) {}
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DiagnosticError) {}
}

/// `styles.xml`: of all that it holds, the number formats of the cells.
private struct StylesHandler: XMLHandler {
    private var codes: [Int: NumberFormat] = [:]
    private var isInCellFormats = false
    private(set) var formats: [NumberFormat] = []

    mutating func start(_ element: XMLElement) throws(DiagnosticError) {
        switch element.name {
        case "numFmt":
            if let id = element["numFmtId"].flatMap({ Int($0) }), let code = element["formatCode"] {
                codes[id] = NumberFormat(code: code)
            }
        case "cellXfs": isInCellFormats = true
        case "xf" where isInCellFormats:
            let id = element["numFmtId"].flatMap { Int($0) } ?? 0
            formats.append(codes[id] ?? NumberFormat(id: id))
        default: break
        }
    }

    mutating func end(_ name: String) throws(DiagnosticError) { if name == "cellXfs" { isInCellFormats = false } }
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DiagnosticError) {}
}
