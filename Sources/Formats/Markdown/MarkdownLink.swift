import Diagnostics

/// A link or image of a text, as its writer gave it; its scheme has been found safe.
public struct MarkdownLink: Hashable, Sendable {
    public enum Kind: Sendable {
        case link, image
    }

    /// Without Markdown's escapes and entities, but with its percent-encoding as written.
    public let destination: String
    public let kind: Kind
    public let location: SourceLocation

    public init(destination: String, kind: Kind, location: SourceLocation) {
        self.destination = destination
        self.kind = kind
        self.location = location
    }
}

/// What becomes of a link or image.
public enum LinkResolution: Hashable, Sendable {
    /// Points to this destination, which may still need percent-encoding.
    case use(String)
    /// The same of a picture whose size is known.
    case picture(String, ShownPicture)
    /// Keeps the text without the link, or an image's description in its place.
    case drop
}
