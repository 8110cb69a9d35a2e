import Diagnostics

/// A file under `files/` as it may be published, with all that it says for the guard to read.
public struct Attachment: Sendable {
    /// A stretch of text with where it stands in the file: `page-3`, `metadata`, `word/document.xml`; empty for the whole.
    public struct Passage: Sendable {
        public let place: String
        /// UTF-8; what stands together in the file (the runs of a paragraph) stands together here.
        public let text: [UInt8]

        init(place: String, text: [UInt8]) {
            self.place = place
            self.text = text
        }
    }

    /// What goes out: the file's own bytes, for a picture without its metadata. A picture that is wider than a page shows goes out
    /// smaller (`AttachmentReader.published`).
    public let published: [UInt8]
    public let texts: [Passage]
    /// What was taken out of a picture.
    public let removed: Set<RemovedMetadata>
    /// What is wrong with it, errors too: one with an error is not published.
    public let diagnostics: [Diagnostic]
    /// How a picture is shown; nil for what is none, or does not tell its size.
    public let picture: ShownPicture?

    init(
        published: [UInt8], texts: [Passage] = [], removed: Set<RemovedMetadata> = [], diagnostics: [Diagnostic] = [],
        picture: ShownPicture? = nil
    ) {
        self.picture = picture
        self.published = published
        self.texts = texts
        self.removed = removed
        self.diagnostics = diagnostics
    }
}
