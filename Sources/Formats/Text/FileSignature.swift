import Diagnostics

/// What a file is by its bytes: its name can be wrong, since renaming is what people try first.
enum FileSignature {
    /// Why a text cannot be read out of these bytes, nil where they may be one.
    static func problem(withText bytes: [UInt8], file: String) -> DiagnosticError? {
        if bytes.starts(with: [0x50, 0x4B]), bytes.count > 3, bytes[2] < 0x09, bytes[3] < 0x09 {
            let isWorkbook = contains(bytes, "xl/workbook.xml")
            return isWorkbook
                ? misnamed(file, zh: "XLSX 工作簿，请把扩展名改为 .xlsx", en: "an XLSX workbook: rename it to .xlsx")
                : misnamed(file, zh: "压缩包或 Office 文档", en: "a ZIP archive or an Office document")
        }
        if let problem = binaryProblem(bytes, file) { return problem }
        if file.lowercased().hasSuffix(".csv"), isHTML(bytes) {
            return misnamed(
                file, zh: "网页（HTML），请用 Excel 或 WPS 打开后另存为 .xlsx",
                en: "a web page: open it in a spreadsheet and save it as .xlsx")
        }
        return nil
    }

    /// Why these bytes are no workbook, nil where they may be one.
    static func problem(withWorkbook bytes: [UInt8], file: String) -> DiagnosticError? {
        guard !ZipArchive.isZip(bytes) else { return nil }
        if let problem = binaryProblem(bytes, file) { return problem }
        if isHTML(bytes) {
            return misnamed(
                file, zh: "网页（HTML），不是工作簿，请用 Excel 或 WPS 打开后另存为 .xlsx",
                en: "a web page and no workbook: open it in a spreadsheet and save it as .xlsx")
        }
        // A cut-off ZIP file begins as a whole one does; what has zero bytes is no text.
        guard !bytes.isEmpty, !bytes.starts(with: [0x50, 0x4B]), !bytes.prefix(4096).contains(0) else {
            return ZipArchive.damaged(file)
        }
        return misnamed(
            file, zh: "文本（如 CSV），不是工作簿，请把扩展名改为 .csv", en: "text such as CSV and no workbook: rename it to .csv")
    }

    /// A sound ZIP file that holds something other than an XLSX workbook.
    static func notAWorkbook(_ archive: ZipArchive) -> DiagnosticError {
        if archive.contains("xl/workbook.bin") { return legacy(archive.file, kind: "XLSB") }
        if archive.contains("content.xml") { return legacy(archive.file, kind: "OpenDocument (.ods)") }
        if archive.contains("word/document.xml") {
            return misnamed(archive.file, zh: "Word 文档（DOCX）", en: "a Word document (DOCX)")
        }
        return misnamed(archive.file, zh: "压缩包，里面没有工作簿", en: "a ZIP archive without a workbook")
    }

    private static func binaryProblem(_ bytes: [UInt8], _ file: String) -> DiagnosticError? {
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            // An encrypted XLSX is a stream of this name within an old-style container ([MS-OFFCRYPTO] 2.3.4.1).
            return contains(bytes, "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")
                ? encrypted(file) : legacy(file, kind: "Excel 97–2003 (.xls) / WPS (.et)")
        }
        if bytes.starts(with: Array("%PDF-".utf8)) { return misnamed(file, zh: "PDF 文件", en: "a PDF file") }
        return nil
    }

    static func encrypted(_ file: String) -> DiagnosticError {
        DiagnosticError(
            Diagnostic(
                .encryptedFile, at: SourceLocation(file), zh: "文件已加密，无法读取。",
                en: "The file is encrypted and cannot be read."))
    }

    private static func misnamed(_ file: String, zh: String, en: String) -> DiagnosticError {
        DiagnosticError(
            Diagnostic(.misnamedFile, at: SourceLocation(file), zh: "这个文件其实是\(zh)。", en: "This file is really \(en)."))
    }

    static func legacy(_ file: String, kind: String) -> DiagnosticError {
        DiagnosticError(
            Diagnostic(
                .legacySpreadsheet, at: SourceLocation(file), zh: "这是 \(kind) 格式的表格，无法读取。",
                en: "This spreadsheet is in the format \(kind), which is not read."))
    }

    private static func isHTML(_ bytes: [UInt8]) -> Bool {
        var head = bytes.prefix(1024)
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { head = head.dropFirst(3) }
        head = head.drop { $0 <= 0x20 }
        // Every CSV of a city is asked: most are told by one byte.
        guard head.first == 0x3C else { return false }
        let text = String(decoding: head, as: UTF8.self).lowercased()
        return ["<html", "<!doctype html", "<table", "<meta", "<head"].contains { text.hasPrefix($0) }
            || (text.hasPrefix("<?xml") && (text.contains("<html") || text.contains("office:spreadsheet")))
    }

    private static func contains(_ bytes: [UInt8], _ text: String) -> Bool {
        let wanted = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { bytes in
            guard let first = wanted.first, bytes.count >= wanted.count else { return false }
            return (0...(bytes.count - wanted.count)).contains { start in
                bytes[start] == first && wanted.indices.allSatisfy { bytes[start + $0] == wanted[$0] }
            }
        }
    }
}

extension Rule {
    public static let misnamedFile = Rule(
        "misnamed-file", firmness: .unconditional,
        statement: .init(zh: "文件的扩展名与内容一致。", en: "A file is what the ending of its name says."),
        explanation: .init(
            zh: "改扩展名不会改变格式。内容与名称不符的文件若按名称去读，会得到乱码或丢失内容，因此按内容辨认、不予采用。",
            en:
                "Renaming does not change a format. Read by its name such a file gives garbage, so it is recognised by its content and not used."
        ),
        remedy: .init(
            zh: "用对应的软件打开，再“另存为”所需的格式（表格为 .xlsx 或 CSV UTF-8）。",
            en: "Open it in the program it belongs to and save it in the format wanted (tables as .xlsx or CSV UTF-8).")
    )

    public static let legacySpreadsheet = Rule(
        "legacy-spreadsheet", firmness: .unconditional,
        statement: .init(zh: "表格用 .xlsx 或 CSV 格式。", en: "Spreadsheets come as .xlsx or CSV."),
        explanation: .init(
            zh: ".xls、.et、.ods、.xlsb 和带宏的 .xlsm 各有一套格式，读错的风险大；.xlsx 是国际标准，各种表格软件都能保存。",
            en:
                ".xls, .et, .ods, .xlsb and .xlsm each have a format of their own; .xlsx is an international standard that every spreadsheet can save."
        ),
        remedy: .init(
            zh: "用 Excel 或 WPS 打开，“文件—另存为”，类型选“Excel 工作簿（*.xlsx）”，再用新文件替换。",
            en: "Open it, choose File, Save As, \"Excel Workbook (*.xlsx)\", and put the new file in its place."),
        basis: .init(zh: "ECMA-376、ISO/IEC 29500", en: "ECMA-376, ISO/IEC 29500"))
}
