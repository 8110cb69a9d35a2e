import Diagnostics

/// A kind of data that was taken out of a picture before it is published.
public enum RemovedMetadata: String, Sendable, CaseIterable, Comparable {
    /// Camera, owner, time and the rest of an EXIF block; the orientation is kept.
    case exif
    /// Where the picture was taken.
    case location
    case thumbnail
    case xmp
    /// IPTC and Photoshop blocks: captions, authors, histories.
    case iptc
    case comment
    /// When it was last changed.
    case time
    /// More pictures in the same file, such as the second view of a telephone's camera.
    case extraPicture
    /// Blocks that programs keep for themselves.
    case application
    /// What stands behind the end of the picture, such as the film of a "live" photo or a cropped-out rest.
    case trailing

    public var label: BilingualText {
        switch self {
        case .exif: BilingualText(zh: "拍摄信息（EXIF）", en: "EXIF")
        case .location: BilingualText(zh: "拍摄位置", en: "location")
        case .thumbnail: BilingualText(zh: "缩略图", en: "thumbnail")
        case .xmp: BilingualText(zh: "XMP 信息", en: "XMP")
        case .iptc: BilingualText(zh: "IPTC／Photoshop 信息", en: "IPTC or Photoshop data")
        case .comment: BilingualText(zh: "文字注释", en: "comments")
        case .time: BilingualText(zh: "修改时间", en: "time of change")
        case .extraPicture: BilingualText(zh: "附带的图片", en: "further pictures")
        case .application: BilingualText(zh: "软件私有数据", en: "application data")
        case .trailing: BilingualText(zh: "图片之后的多余数据", en: "data behind the picture")
        }
    }

    public static func < (a: RemovedMetadata, b: RemovedMetadata) -> Bool { a.rawValue < b.rawValue }
}
