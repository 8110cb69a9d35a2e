import Diagnostics

/// Reads all that an Office Open XML file (ECMA-376: DOCX, XLSX, PPTX) says, seen or not: text, deleted text, comments, headers,
/// hidden sheets, alternative texts, properties, addresses of links.
///
/// The file itself is published as it is, so a part that is neither XML nor a picture nor known to say nothing is an error.
struct OfficeReader {
    /// Beyond these a file is not one that residents read.
    private static let mostTextBytes = 64 << 20
    private static let mostPictureBytes = 64 << 20

    private let archive: ZipArchive
    private var texts: [Attachment.Passage] = []
    private var textBytes = 0
    private var hidden: Set<HiddenContent> = []
    private var diagnostics: [Diagnostic] = []

    static func read(_ bytes: [UInt8], kind: AttachmentKind, file: String) throws(DiagnosticError) -> Attachment {
        let archive = try ZipArchive(bytes, file: file)
        guard archive.contains("[Content_Types].xml"),
            archive.entries.contains(where: { $0.name.hasPrefix(kind.partFolder) })
        else {
            throw DiagnosticError(
                Diagnostic(
                    .attachmentEnding, at: SourceLocation(file), zh: "这个压缩包里没有扩展名所说的文档。",
                    en: "This ZIP file does not hold the document that its ending says."))
        }
        var reader = OfficeReader(archive: archive)
        return try reader.read(bytes)
    }

    private init(archive: ZipArchive) { self.archive = archive }

    private mutating func read(_ bytes: [UInt8]) throws(DiagnosticError) -> Attachment {
        let strings =
            try XMLScanner.scan(part: "xl/sharedStrings.xml", of: archive, with: SharedStrings())?.strings ?? []
        for entry in archive.entries where !entry.isFolder {
            switch OfficePart(entry.name) {
            case .text: try readText(entry.name, strings: strings)
            case .picture: try check(picture: entry.name)
            case .silent: continue
            case .unreadable:
                diagnostics.append(
                    .embedded(
                        zh: "文件里嵌有别的文件、宏或矢量图（\(ShownName(entry.name))）",
                        en: "The file carries another file, a macro or a vector drawing (\(ShownName(entry.name)))",
                        at: SourceLocation(archive.file)))
            }
        }
        if !hidden.isEmpty {
            let names = hidden.sorted().map(\.label)
            diagnostics.append(
                Diagnostic(
                    .hiddenContent, at: SourceLocation(archive.file),
                    zh: "文件里有看不见但会一起发布的内容：\(names.map(\.zh).joined(separator: "、"))。",
                    en: "The file publishes what is not seen: \(names.map(\.en).joined(separator: ", "))."))
        }
        return Attachment(published: bytes, texts: texts, diagnostics: diagnostics)
    }

    private mutating func readText(_ part: String, strings: [[UInt8]]) throws(DiagnosticError) {
        let room = Self.mostTextBytes - textBytes
        let collector = OfficeText(part: part, strings: strings, room: room)
        guard let read = try XMLScanner.scan(part: part, of: archive, with: collector) else { return }
        guard !read.isOverfull else {
            throw DiagnosticError(
                Diagnostic(
                    .attachmentExtent, at: SourceLocation(archive.file), zh: "文件里的文字超过 64 MB。",
                    en: "The file holds more than 64 MB of text."))
        }
        hidden.formUnion(read.hidden)
        let text = read.text
        guard text.contains(where: { $0 > 0x20 }) else { return }
        textBytes += text.count
        texts.append(Attachment.Passage(place: part, text: text))
    }

    /// A picture within the file goes out with it, metadata and all.
    private mutating func check(picture: String) throws(DiagnosticError) {
        guard let bytes = try archive.read(picture, atMost: Self.mostPictureBytes) else { return }
        let location = SourceLocation(archive.file)
        let name = ShownName(picture)
        do throws(PictureDefect) {
            let removed = try PictureCleaner.clean(bytes).removed
            if removed.contains(.location) {
                diagnostics.append(
                    Diagnostic(
                        .pictureLocation, at: location, zh: "文件里的图片（\(name)）带有拍摄位置。",
                        en: "A picture within the file (\(name)) tells where it was taken."))
            } else if !removed.isDisjoint(with: [.exif, .thumbnail, .xmp, .iptc, .extraPicture]) {
                let labels = removed.sorted().map(\.label)
                diagnostics.append(
                    Diagnostic(
                        .pictureMetadata, at: location,
                        zh: "文件里的图片（\(name)）带有\(labels.map(\.zh).joined(separator: "、"))。",
                        en: "A picture within the file (\(name)) carries \(labels.map(\.en).joined(separator: ", "))."))
            }
        } catch {
            diagnostics.append(
                .embedded(
                    zh: "文件里的图片（\(name)）格式不对或已损坏",
                    en: "A picture within the file (\(name)) is broken or of another format",
                    at: location))
        }
    }
}

extension AttachmentKind {
    /// Where the parts of a document of this kind stand.
    fileprivate var partFolder: String {
        switch self {
        case .workbook: "xl/"
        case .slides: "ppt/"
        default: "word/"
        }
    }
}

extension Rule {
    public static let hiddenContent = Rule(
        "attachment-hidden", .warning, firmness: .strict,
        statement: .init(
            zh: "附件里不留隐藏的工作表、行列、批注和修订。",
            en: "An attachment keeps no hidden sheets, rows or columns, comments or tracked changes."),
        explanation: .init(
            zh: "打开文件时看不见，读者点几下就能看见。隐藏的工作表里常是带身份证号的原始台账，修订里能看到删掉的名字。",
            en:
                "It is not seen at first, and a few clicks away. Hidden sheets are often the ledger with its identity numbers, tracked changes show the names that were deleted."
        ),
        remedy: .init(
            zh: "在 Word、Excel 或 WPS 中用“检查文档”删去隐藏内容、接受全部修订，再另存；或导出为 PDF。",
            en:
                "Use \"Inspect Document\" to remove hidden content, accept all changes and save it again; or export it as PDF."
        ),
        basis: .init(zh: "个人信息保护法第二十五条", en: "Personal Information Protection Law, art. 25"))

    public static let pictureLocation = Rule(
        "attachment-picture-location", firmness: .strict,
        statement: .init(
            zh: "附件里的图片不带拍摄位置。", en: "Pictures within an attachment do not tell where they were taken."),
        explanation: .init(
            zh: "手机照片记着经纬度，插进 Word 后仍在：谁家的照片，就能找到谁家。",
            en:
                "A telephone's photo keeps its coordinates when it is put into a document: it leads to the home it was taken at."
        ),
        remedy: .init(
            zh: "在 Word、WPS 中选中图片“压缩图片”，或先截图再插入；也可导出为 PDF。",
            en: "Use \"Compress pictures\" in the office program, insert a screenshot instead, or export as PDF."),
        basis: .init(
            zh: "个人信息保护法第二十八条（行踪轨迹是敏感个人信息）",
            en: "Personal Information Protection Law, art. 28 (whereabouts are sensitive personal data)"))

    public static let pictureMetadata = Rule(
        "attachment-picture-metadata", .warning, firmness: .strict,
        statement: .init(
            zh: "附件里的图片不带拍摄信息和缩略图。", en: "Pictures within an attachment carry no camera data or thumbnails."),
        explanation: .init(
            zh: "单独放的图片会自动清除这些信息，插在文档里的清除不了：可能写着拍摄者、设备和时间，缩略图里可能还是打码前的样子。",
            en:
                "They are taken out of pictures that stand alone, not of those within documents: owner, device and time, and a thumbnail from before something was blotted out."
        ),
        remedy: .init(
            zh: "在 Word、WPS 中选中图片“压缩图片”，或先截图再插入。",
            en: "Use \"Compress pictures\" in the office program, or insert a screenshot instead."))
}
