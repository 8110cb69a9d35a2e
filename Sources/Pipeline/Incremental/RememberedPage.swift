import Figures

/// What a build keeps of a page that nothing was wrong with, so that the next one need not make it again.
///
/// Nothing in it is personal: where a number of a person was found, and be it one that is waived, the page is made each time.
struct RememberedPage: Sendable {
    /// A content file that was read for it.
    struct Source: Hashable, Sendable {
        let file: String
        /// Nil where the file was written so shortly before that it could be written again under the same stamp.
        var stamp: FileStamp?
        /// Hexadecimal SHA-256.
        let digest: String
    }

    /// A link of its text, and where it led.
    struct Link: Hashable, Sendable {
        /// From the portal's root, as `AddressBook.page(for:)` takes it.
        let asked: String
        let address: String
        /// Of the picture there, as it is shown.
        let picture: Fingerprint?
    }

    /// What the record knows a disclosure by.
    struct Content: Hashable, Sendable {
        /// Hexadecimal SHA-256.
        let digest: String
        let table: String?
    }

    /// The rows of its table, for the ledger.
    struct Tally: Hashable, Sendable {
        let file: String
        let rows: Int
        let shown: Int
        let masked: Int
    }

    /// What the search index knows of it.
    struct Document: Hashable, Sendable {
        var number: Int
        let postings: Int
    }

    /// A file of the portal, as it was staged or found there.
    struct File: Hashable, Sendable {
        let path: String
        let stamp: FileStamp
    }

    /// The page itself first, then the files that came with it.
    var files: [File]
    /// Of all that the page shows but its texts and tables, for which `sources` and `links` stand.
    let fingerprint: Fingerprint
    var sources: [Source]
    let links: [Link]
    /// Of each disclosure on it; nil for what has neither table nor text.
    let contents: [Content?]
    let tally: Tally?
    let figures: [FigureSummary.Packed]
    let officePhones: [String]
    /// Nil where it is not searched.
    var document: Document?
}
