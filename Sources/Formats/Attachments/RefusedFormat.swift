import Diagnostics

/// A format that is known and not published, with what to do instead.
struct RefusedFormat {
    let name: BilingualText
    let advice: BilingualText
    private let endings: Set<String>
    /// Whether bytes begin so; nil where only the ending tells.
    private let signature: (@Sendable ([UInt8]) -> Bool)?

    /// The format by its content, whatever the ending says.
    static func recognised(in bytes: [UInt8]) -> RefusedFormat? { all.first { $0.signature?(bytes) == true } }

    static func named(byEnding ending: String) -> RefusedFormat? { all.first { $0.endings.contains(ending) } }

    private static let toPicture = BilingualText(zh: "请另存为 JPG 或 PNG", en: "save it as JPEG or PNG")
    private static let unpack = BilingualText(
        zh: "请解压后逐个放到 files/ 下", en: "unpack it and put the files under files/ one by one")

    private static let all: [RefusedFormat] = [
        RefusedFormat(
            name: BilingualText(zh: "旧版或加密的 Office/WPS 文件", en: "an old or encrypted Office or WPS file"),
            advice: BilingualText(
                zh: "请取消密码，另存为 docx、xlsx、pptx 或 PDF", en: "remove the password, save it as DOCX, XLSX, PPTX or PDF"),
            endings: ["doc", "xls", "ppt", "wps", "et", "dps"],
            signature: { $0.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) }),
        RefusedFormat(
            name: BilingualText(zh: "带宏的 Office 文件", en: "an Office file with macros"),
            advice: BilingualText(zh: "请另存为 docx、xlsx、pptx 或 PDF", en: "save it as DOCX, XLSX, PPTX or PDF"),
            endings: ["docm", "xlsm", "pptm", "xlsb"], signature: nil),
        RefusedFormat(
            name: BilingualText(zh: "RTF 或 OpenDocument、OFD 文件", en: "an RTF, OpenDocument or OFD file"),
            advice: BilingualText(zh: "请另存为 docx 或 PDF", en: "save it as DOCX or PDF"),
            endings: ["rtf", "odt", "ods", "odp", "ofd"], signature: { $0.starts(with: "{\\rtf".utf8) }),
        RefusedFormat(
            name: BilingualText(zh: "压缩包", en: "an archive"), advice: unpack,
            endings: ["zip", "rar", "7z", "gz", "tar", "tgz"],
            signature: { bytes in
                bytes.starts(with: "Rar!".utf8) || bytes.starts(with: [0x37, 0x7A, 0xBC, 0xAF])
                    || bytes.starts(with: [0x1F, 0x8B])
            }),
        RefusedFormat(
            name: BilingualText(zh: "SVG、HTML、XML 或脚本", en: "SVG, HTML, XML or a script"),
            advice: BilingualText(
                zh: "图形请导出为 PNG，网页内容请写成 Markdown", en: "export drawings as PNG, write pages as Markdown"),
            endings: ["svg", "html", "htm", "xml", "xhtml", "js", "mjs", "css"], signature: beginsWithMarkup),
        RefusedFormat(
            name: BilingualText(zh: "HEIC 或 AVIF 图片", en: "an HEIC or AVIF picture"), advice: toPicture,
            endings: ["heic", "heif", "avif"],
            signature: { bytes in
                bytes.dropFirst(4).starts(with: "ftyp".utf8)
                    && ["heic", "heix", "hevc", "mif1", "msf1", "avif"].contains {
                        bytes.dropFirst(8).starts(with: $0.utf8)
                    }
            }),
        RefusedFormat(
            name: BilingualText(zh: "TIFF、BMP、PSD 或相机原始图片", en: "a TIFF, BMP, PSD or raw picture"), advice: toPicture,
            endings: ["tif", "tiff", "bmp", "psd", "dng", "raw", "cr2", "nef", "arw", "ico"],
            signature: { bytes in
                bytes.starts(with: [0x49, 0x49, 42, 0]) || bytes.starts(with: [0x4D, 0x4D, 0, 42])
                    || bytes.starts(with: "8BPS".utf8)
                    || (bytes.starts(with: "BM".utf8) && bytes.dropFirst(6).starts(with: [0, 0, 0, 0]))
            }),
        RefusedFormat(
            name: BilingualText(zh: "音频或视频", en: "sound or film"),
            advice: BilingualText(zh: "请放到视频平台，在文中写链接", en: "put it on a platform for films and link to it"),
            endings: ["mp4", "mov", "avi", "mkv", "webm", "mp3", "wav", "m4a", "wmv"],
            signature: { bytes in bytes.dropFirst(4).starts(with: "ftyp".utf8) || bytes.starts(with: "ID3".utf8) }),
        RefusedFormat(
            name: BilingualText(zh: "程序", en: "a program"),
            advice: BilingualText(zh: "请移出内容文件夹", en: "take it out of the content"),
            endings: ["exe", "msi", "apk", "bat", "sh", "dll", "jar"],
            signature: { bytes in bytes.starts(with: "MZ".utf8) || bytes.starts(with: "\u{7F}ELF".utf8) }),
    ]

    private static let beginsWithMarkup: @Sendable ([UInt8]) -> Bool = { bytes in
        let text = bytes.prefix(256).drop { $0 <= 0x20 || $0 >= 0x80 }
        let start = String(decoding: text.prefix(16), as: UTF8.self).lowercased()
        return ["<?xml", "<!doctype", "<html", "<svg", "<script"].contains { start.hasPrefix($0) }
    }
}
