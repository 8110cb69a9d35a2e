import Diagnostics
import Formats
import Model

/// What becomes of the links and pictures of a text that is printed: a link is only its text, for paper leads nowhere; a
/// picture goes into the sheet itself, which has no file beside it, unless the sheet is a page of the portal.
struct PaperLinks {
    private var resolver: LinkResolver
    private let folder: ContentFolder
    /// The page of the portal from which pictures are shown as files; nil where nothing lies beside the sheet.
    private let page: PagePath?

    init(resolver: LinkResolver, folder: ContentFolder, page: PagePath? = nil) {
        self.resolver = resolver
        self.folder = folder
        self.page = page
    }

    var diagnostics: [Diagnostic] { resolver.diagnostics }
    var followed: [RememberedPage.Link] { resolver.followed }

    private static let types = ["png": "png", "jpg": "jpeg", "jpeg": "jpeg", "gif": "gif", "webp": "webp"]

    /// A picture of a kind that a browser does not draw from within a page keeps its description.
    mutating func resolve(_ link: MarkdownLink) -> LinkResolution {
        guard link.kind == .image, let file = resolver.file(of: link) else { return .drop }
        if let page { return .use(page.pathToRoot + file) }
        guard let dot = file.lastIndex(of: "."),
            let type = Self.types[file[file.index(after: dot)...].lowercased()], let read = try? folder.read(file)
        else { return .drop }
        var encoded: [UInt8] = []
        // Smaller and the right way up, as on the web; what is wrong with a picture is reported by the portal's build.
        encoded.append(base64: (try? AttachmentReader.published(read, file: file)) ?? read)
        return .use("data:image/\(type);base64,\(String(decoding: encoded, as: UTF8.self))")
    }
}
