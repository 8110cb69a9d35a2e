/// What a part of an office file is to somebody who looks for personal data, by its name.
enum OfficePart: Equatable {
    case text
    case picture
    /// Known to say nothing: fonts, a printer's settings.
    case silent
    case unreadable

    init(_ name: String) {
        let name = name.lowercased()
        // `_rels/.rels` has an ending and no name.
        let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...] } ?? ""
        self =
            switch ending {
            // A part of the wrong ending within embeddings is somebody's whole file all the same.
            case _ where name.contains("/embeddings/") || name.contains("/activex/"): .unreadable
            case "xml", "rels", "vml": .text
            case "jpg", "jpeg", "jfif", "png", "gif", "webp": .picture
            case "odttf", "fntdata": .silent
            case "bin" where name.contains("/printersettings/"): .silent
            default: .unreadable
            }
    }
}
