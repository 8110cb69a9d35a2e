import Diagnostics

/// Looks into a file that is to be published as it is: what it says, and what it must not carry.
///
/// Fail closed: what cannot be looked into is not published.
public enum AttachmentReader {
    /// All about a file: throws a finding where it cannot be looked into at all.
    public static func read(_ bytes: [UInt8], file: String) throws(DiagnosticError) -> Attachment {
        let kind = try kind(of: bytes, file: file)
        switch kind {
        case .pdf: return try PDFReader.read(bytes, file: file)
        case .word, .workbook, .slides: return try OfficeReader.read(bytes, kind: kind, file: file)
        case .jpeg, .png, .webp, .gif:
            let picture = try PictureCleaner.clean(bytes, file: file)
            return Attachment(
                published: picture.bytes, removed: picture.removed,
                picture: PictureShape(picture.bytes).map { ShownPicture($0, kind: kind) })
        case .text: return Attachment(published: bytes, texts: [try plainText(bytes, file: file)])
        }
    }

    /// Only the bytes to publish, of a file that `read` has found sound. Throws a finding for a picture that is to be shown smaller
    /// and cannot be read to its end.
    public static func published(_ bytes: [UInt8], file: String) throws(DiagnosticError) -> [UInt8] {
        let kind = try kind(of: bytes, file: file)
        guard kind.isPicture else { return bytes }
        let clean = try PictureCleaner.clean(bytes, file: file).bytes
        guard let shape = PictureShape(clean), ShownPicture(shape, kind: kind).isRemade else { return clean }
        guard let remade = PictureScaler.remade(clean, kind: kind, shape: shape) else {
            throw DiagnosticError(
                Diagnostic(
                    .brokenAttachment, at: SourceLocation(file), zh: "图片要缩小后发布，但是内容已损坏，读不完整。",
                    en: "The picture is to be shown smaller, but is broken and cannot be read to its end."))
        }
        // A drawing of few colours may need fewer bytes as it is; the browser then scales it.
        return shape.orientation == 1 && remade.count >= clean.count
            ? clean : try PictureCleaner.clean(remade, file: file).bytes
    }

    /// The kind that both the ending and the content tell.
    private static func kind(of bytes: [UInt8], file: String) throws(DiagnosticError) -> AttachmentKind {
        let ending = file.split(separator: "/").last?.split(separator: ".").dropFirst().last.map { String($0) } ?? ""
        if let refused = RefusedFormat.recognised(in: bytes) ?? RefusedFormat.named(byEnding: ending) {
            throw DiagnosticError(
                Diagnostic(
                    .attachmentFormat, at: SourceLocation(file), zh: "这是\(refused.name.zh)，不能发布：\(refused.advice.zh)。",
                    en: "This is \(refused.name.en), which is not published: \(refused.advice.en)."))
        }
        guard let named = AttachmentKind(ending: ending) else {
            throw DiagnosticError(
                Diagnostic(
                    .attachmentFormat, at: SourceLocation(file), zh: "不认识这种附件，无法检查其中有没有个人信息。",
                    en: "This kind of file is not known, so nobody can tell what personal data it holds."))
        }
        guard named.begins(bytes) else {
            throw DiagnosticError(
                Diagnostic(
                    .attachmentEnding, at: SourceLocation(file), zh: "内容不是“.\(ending)”文件，与扩展名不符。",
                    en: "The content is not that of a .\(ending) file."))
        }
        return named
    }

    private static func plainText(_ bytes: [UInt8], file: String) throws(DiagnosticError) -> Attachment.Passage {
        let text = try UTF8Text.decode(bytes, file: file).get()
        if let offset = text.firstIndex(where: { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains($0) }) {
            let line = text[..<offset].count { $0 == 0x0A } + 1
            throw DiagnosticError(
                Diagnostic(
                    .attachmentEnding, at: SourceLocation(file, line: line), zh: "这一行有控制字符，这不是文本文件。",
                    en: "A control character stands in this line, so this is not a text file."))
        }
        let isJSON = file.lowercased().hasSuffix(".json")
        return Attachment.Passage(place: "", text: isJSON ? JSONEscapes.undone(in: [UInt8](text)) : [UInt8](text))
    }
}

extension Rule {
    public static let attachmentFormat = Rule(
        "attachment-format", firmness: .unconditional,
        statement: .init(
            zh: "附件只用能逐字检查的格式：PDF、DOCX、XLSX、PPTX、JPG、PNG、WebP、GIF、TXT、CSV、JSON。",
            en:
                "Attachments come in formats that can be looked into: PDF, DOCX, XLSX, PPTX, JPEG, PNG, WebP, GIF, TXT, CSV, JSON."
        ),
        explanation: .init(
            zh: "附件和网页一样是公开的内容。看不到里面写了什么的文件，可能带有身份证号、隐藏的工作表或能在读者电脑上运行的脚本，所以不发布。",
            en:
                "An attachment is as public as a page. What cannot be looked into may hold identity numbers, hidden sheets, or scripts that run on the reader's computer, so it is not published."
        ),
        remedy: .init(
            zh: "另存为上述格式后替换原文件；不需要公开的移出内容文件夹。",
            en: "Save it in one of these formats and replace the file, or take it out of the content."),
        basis: .init(
            zh: "个人信息保护法第二十五条；政府信息公开条例第十七条（公开前审查）",
            en:
                "Personal Information Protection Law, art. 25; Regulations on Disclosure of Government Information, art. 17 (review before disclosure)"
        ))

    public static let attachmentEnding = Rule(
        "attachment-ending", firmness: .unconditional,
        statement: .init(zh: "附件的内容与扩展名一致。", en: "An attachment holds what its ending says."),
        explanation: .init(
            zh: "只改扩展名不会改变文件格式。名实不符的附件读者打不开，检查也可能看错。",
            en:
                "Renaming a file does not convert it. Where the two differ, readers cannot open it and checks may misread it."
        ),
        remedy: .init(
            zh: "用原来的软件打开，“另存为”所需的格式。", en: "Open it in the program it came from and save it in the format meant."))
}
