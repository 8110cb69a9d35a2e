import Diagnostics

/// Takes what its maker did not mean to publish out of a picture: place, camera, owner, thumbnail, captions, leftovers.
///
/// Nothing is decoded: the bytes that pixels come from are copied, and so look as before. The colour profile and the
/// orientation stay, so that the picture shows as before.
enum PictureCleaner {
    /// Throws a finding for a picture that is cut off, broken or too large to show.
    static func clean(_ bytes: [UInt8], file: String) throws(DiagnosticError) -> CleanedPicture {
        do throws(PictureDefect) {
            return try clean(bytes)
        } catch {
            throw DiagnosticError(diagnostic(error, file: file))
        }
    }

    /// By what the bytes begin with; what begins like no picture is malformed.
    static func clean(_ bytes: [UInt8]) throws(PictureDefect) -> CleanedPicture {
        switch AttachmentKind.allCases.first(where: { $0.isPicture && $0.begins(bytes) }) {
        case .jpeg: try JPEGCleaner.clean(bytes)
        case .png: try PNGCleaner.clean(bytes)
        case .webp: try WebPCleaner.clean(bytes)
        case .gif: try GIFCleaner.clean(bytes)
        default: throw .malformed(at: 0)
        }
    }

    private static func diagnostic(_ defect: PictureDefect, file: String) -> Diagnostic {
        let location = SourceLocation(file)
        return switch defect {
        case .truncated(let position):
            Diagnostic(
                .brokenAttachment, at: location, zh: "图片不完整，在第 \(position + 1) 个字节处中断。",
                en: "The picture is cut off at byte \(position + 1).")
        case .malformed(let position):
            Diagnostic(
                .brokenAttachment, at: location, zh: "图片已损坏，第 \(position + 1) 个字节起不合格式。",
                en: "The picture is broken: byte \(position + 1) does not follow the format.")
        case .oversized(let width, let height):
            Diagnostic(
                .pictureSize, at: location, zh: "图片为 \(width)×\(height) 像素，超过一亿像素。",
                en: "The picture has \(width) × \(height) pixels, more than a hundred million.")
        }
    }
}

extension Rule {
    public static let brokenAttachment = Rule(
        "attachment-broken", firmness: .unconditional,
        statement: .init(zh: "附件完整，打得开。", en: "An attachment is whole and can be opened."),
        explanation: .init(
            zh: "打不开的附件对群众没有用，检查指标按“附件不可用”计；其中的内容也无法检查，所以不发布。",
            en:
                "One that does not open is of no use to residents and counts as unavailable in inspections; nor can its content be checked, so it is not published."
        ),
        remedy: .init(
            zh: "重新从原文件导出或复制；从优盘拷来的，先在本机打开确认。",
            en: "Export or copy it from the original again; open a file from a stick once before using it."),
        basis: .init(
            zh: "政府网站与政务新媒体检查指标（国办秘函〔2019〕19号）：链接不可用",
            en: "Inspection indicators of government websites (国办秘函〔2019〕19号): links that do not work"))

    public static let pictureSize = Rule(
        "picture-size", firmness: .unconditional,
        statement: .init(zh: "图片不超过一亿像素。", en: "A picture has at most a hundred million pixels."),
        explanation: .init(
            zh: "过大的图片会让老人的手机打不开页面，优盘也放不下。",
            en: "A larger one keeps old telephones from opening the page, and fills the stick."),
        remedy: .init(zh: "缩小到宽 2000 像素左右再放入。", en: "Scale it down to about 2,000 pixels across."))
}
