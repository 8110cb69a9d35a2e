import CPoppler
import Diagnostics

/// Reads what a PDF says through poppler: the text of its pages, comments, form fields and metadata.
///
/// The file itself is published as it is. What poppler cannot show as text (a scanned page) is for a person to look at.
enum PDFReader {
    /// Beyond these a file is not a document that residents read, and reading it would hold up the build.
    private static let mostPages = 3000
    private static let mostTextBytes = 64 << 20
    /// A scan has perhaps a stamp or a page number as text; a page that is told in words has more.
    private static let fewestWrittenCharacters = 50
    private static let scannedShare = 0.5

    static func read(_ bytes: [UInt8], file: String) throws(DiagnosticError) -> Attachment {
        guard ChinesePDF.isReadable else {
            throw DiagnosticError(
                Diagnostic(
                    .readerIncomplete, at: SourceLocation(file), zh: "本机没有装 poppler-data，PDF 里的中文可能读不出来。",
                    en: "This machine lacks poppler-data, so Chinese in a PDF may not be read."))
        }
        return try open(bytes, file: file)
    }

    /// The texts alone, without a look at whether all can be read.
    static func passages(of bytes: [UInt8], file: String) throws(DiagnosticError) -> [Attachment.Passage] {
        try open(bytes, file: file).texts
    }

    private static func open(_ bytes: [UInt8], file: String) throws(DiagnosticError) -> Attachment {
        let outcome: Result<Attachment, DiagnosticError> = bytes.withUnsafeBufferPointer { buffer in
            var opening = PDF_BROKEN
            guard let document = pdf_open(buffer.baseAddress, buffer.count, &opening) else {
                return .failure(unreadable(isEncrypted: opening == PDF_ENCRYPTED, file: file))
            }
            defer { pdf_close(document) }
            return Self.read(document, bytes: bytes, file: file)
        }
        return try outcome.get()
    }

    private static func read(_ document: OpaquePointer, bytes: [UInt8], file: String)
        -> Result<Attachment, DiagnosticError>
    {
        let location = SourceLocation(file)
        let pageCount = Int(pdf_page_count(document))
        guard pageCount > 0 else { return .failure(unreadable(isEncrypted: false, file: file)) }
        var texts: [Attachment.Passage] = []
        var diagnostics: [Diagnostic] = []
        var hasFile = pdf_has_embedded_files(document)
        var scannedPages: [Int] = []
        var brokenPages: [Int] = []
        var written = 0
        var textBytes = 0

        func add(_ text: [UInt8], place: String) {
            guard !text.isEmpty else { return }
            textBytes += text.count
            texts.append(Attachment.Passage(place: place, text: text))
        }

        add(takeText(pdf_metadata(document)), place: "metadata")
        add(behindEnd(of: bytes), place: "end")
        for index in 0..<min(pageCount, mostPages) where textBytes <= mostTextBytes {
            guard let page = pdf_page(document, Int32(index)) else {
                brokenPages.append(index + 1)
                continue
            }
            defer { pdf_page_close(page) }
            let text = takeText(pdf_page_text(page))
            let characters = text.count { $0 > 0x20 && $0 & 0xC0 != 0x80 }
            written += characters
            let share = pdf_page_picture_share(page)
            if share >= scannedShare ? characters < fewestWrittenCharacters : share > 0 && characters == 0 {
                scannedPages.append(index + 1)
            }
            add(text, place: "page-\(index + 1)")
            add(takeText(pdf_page_annotations(page, &hasFile)), place: "page-\(index + 1)-notes")
        }

        if pageCount > mostPages || textBytes > mostTextBytes {
            diagnostics.append(
                Diagnostic(
                    .attachmentExtent, at: location, zh: "这份 PDF 太大（最多 \(mostPages) 页、64 MB 文字）。",
                    en: "The PDF is too large (at most \(mostPages) pages and 64 MB of text)."))
        }
        if !brokenPages.isEmpty {
            diagnostics.append(
                Diagnostic(
                    .brokenAttachment, at: location, zh: "第 \(list(brokenPages)) 页已损坏，读不出来。",
                    en: "Page \(list(brokenPages)) is broken and cannot be read."))
        }
        if hasFile {
            diagnostics.append(.embedded(zh: "PDF 里还夹带了别的文件", en: "The PDF carries other files", at: location))
        }
        if pdf_has_script(document) {
            diagnostics.append(.embedded(zh: "PDF 里有脚本", en: "The PDF holds scripts", at: location))
        }
        if !scannedPages.isEmpty {
            diagnostics.append(
                Diagnostic(
                    .scannedAttachment, at: location, zh: "第 \(list(scannedPages)) 页是图片，读不出文字。",
                    en: "Page \(list(scannedPages)) is a picture, and its words cannot be read."))
        } else if written == 0 {
            diagnostics.append(
                Diagnostic(
                    .scannedAttachment, at: location, zh: "整份 PDF 读不出一个字。", en: "Not a word of the PDF can be read."))
        }
        return .success(Attachment(published: bytes, texts: texts, diagnostics: diagnostics))
    }

    /// What stands behind the last `%%EOF`: no program shows it, and it is published all the same.
    private static func behindEnd(of bytes: [UInt8]) -> [UInt8] {
        let mark = Array("%%EOF".utf8)
        var start = bytes.count - mark.count
        while start >= 0, !bytes[start...].starts(with: mark) { start -= 1 }
        guard start >= 0 else { return [] }
        return Array(bytes[(start + mark.count)...].drop { $0 <= 0x20 }.prefix(mostTextBytes))
    }

    /// The bytes of a text that poppler has made, which is freed.
    private static func takeText(_ text: UnsafeMutablePointer<CChar>?) -> [UInt8] {
        guard let text else { return [] }
        defer { pdf_free(text) }
        return Array(String(cString: text).utf8)
    }

    /// `1、2、5` and so on, as many as a person wants to read.
    private static func list(_ pages: [Int]) -> String {
        pages.prefix(10).map(String.init).joined(separator: "、") + (pages.count > 10 ? "……" : "")
    }

    private static func unreadable(isEncrypted: Bool, file: String) -> DiagnosticError {
        let location = SourceLocation(file)
        return DiagnosticError(
            isEncrypted
                ? Diagnostic(
                    .encryptedAttachment, at: location, zh: "PDF 设了打开密码。", en: "The PDF asks for a password.")
                : Diagnostic(
                    .brokenAttachment, at: location, zh: "PDF 已损坏，打不开。", en: "The PDF is broken and cannot be opened."))
    }
}

extension Diagnostic {
    static func embedded(zh: String, en: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(.embeddedContent, at: location, zh: zh + "，无法一并检查。", en: en + ", which cannot be checked with it.")
    }
}

extension Rule {
    public static let encryptedAttachment = Rule(
        "attachment-encrypted", firmness: .unconditional,
        statement: .init(zh: "附件不设打开密码。", en: "An attachment opens without a password."),
        explanation: .init(
            zh: "公开的文件人人都要能打开；加密的文件也无法检查其中的个人信息。",
            en: "What is public opens for everyone, and an encrypted file cannot be checked for personal data."),
        remedy: .init(zh: "取消密码后重新导出。", en: "Remove the password and export it again."),
        basis: .init(
            zh: "政府信息公开条例第二十四条（检索、查阅、下载）",
            en: "Regulations on Disclosure of Government Information, art. 24 (to find, read and download)"))

    public static let scannedAttachment = Rule(
        "attachment-scanned", .warning, firmness: .strict,
        statement: .init(
            zh: "扫描件（图片）里的字程序读不出来，要由人看过。",
            en: "The words of a scan cannot be read by the program: a person looks at it."),
        explanation: .init(
            zh: "扫描的花名册、签字页里常有身份证号和电话。程序只能检查文字，检查不了图片；读屏软件也读不出扫描件。",
            en:
                "Scanned lists and signed pages often show identity numbers and telephones. Only text can be checked, and only text can be read out to the blind."
        ),
        remedy: .init(
            zh: "最好换成由 Word、WPS 直接导出的 PDF；只有扫描件的，由人逐页看过，确认没有个人信息后登记豁免。",
            en:
                "Better use a PDF exported from Word or WPS; where only a scan exists, look through every page for personal data and enter a waiver."
        ),
        basis: .init(
            zh: "个人信息保护法第二十五条；无障碍环境建设法第三十二条",
            en: "Personal Information Protection Law, art. 25; Law on Building an Accessible Environment, art. 32"))

    public static let embeddedContent = Rule(
        "attachment-embedded", firmness: .strict,
        statement: .init(
            zh: "附件里不夹带别的文件、脚本、宏。", en: "An attachment carries no other files, scripts or macros."),
        explanation: .init(
            zh: "嵌入的表格往往是整张原始台账，读者双击就能打开；脚本和宏会在读者的电脑上运行。",
            en:
                "An embedded sheet is often the whole ledger, one double click away; scripts and macros run on the reader's computer."
        ),
        remedy: .init(
            zh: "把嵌入的对象换成普通表格或 PNG 图片，或导出为 PDF；夹带的文件单独放到 files/ 下。",
            en:
                "Replace embedded objects by plain tables or PNG pictures, or export as PDF; put carried files under files/ by themselves."
        ),
        basis: .init(zh: "个人信息保护法第二十五条", en: "Personal Information Protection Law, art. 25"))

    public static let readerIncomplete = Rule(
        "attachment-reader", firmness: .unconditional,
        statement: .init(
            zh: "检查 PDF 的电脑装有中文字符表（poppler-data）。",
            en: "A machine that checks PDFs has the tables of Chinese characters (poppler-data)."),
        explanation: .init(
            zh: "没有字符表，一部分 PDF 里的汉字和数字会无声地读漏，检查就靠不住，所以宁可不发布。",
            en:
                "Without them the words and digits of some PDFs are left out in silence, and no check can be relied on: rather nothing is published."
        ),
        remedy: .init(
            zh: "由管理员安装：apt-get install poppler-data（或运行 Scripts/ensure build）。",
            en: "Install it: apt-get install poppler-data, or run Scripts/ensure build."))

    public static let attachmentExtent = Rule(
        "attachment-extent", firmness: .unconditional,
        statement: .init(zh: "附件的大小以能检查、能下载为限。", en: "An attachment is small enough to be checked and downloaded."),
        explanation: .init(
            zh: "压缩得异常厉害的文件可能是“压缩炸弹”；几千页的文件群众也不会看。",
            en: "A file that unpacks to far more than its size may be a zip bomb; nobody reads thousands of pages."),
        remedy: .init(zh: "分成几个文件，或重新导出。", en: "Split it, or export it again."))
}
