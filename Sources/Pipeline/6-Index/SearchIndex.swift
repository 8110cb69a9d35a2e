import Model

/// The files from which the search page answers: classic scripts, which a page opened from a disk may load too.
///
/// Every file calls `noticeboardSearch(kind, number, stamp, data)`, which `Templates/Assets/Scripts/search/loading.js` registers:
///
/// | File | Data |
/// |---|---|
/// | `search/directory.js` | how many pages of which kinds, the first term of every term file |
/// | `search/terms/00/1f.js` | terms with their postings, base64 (`TermFiles`) |
/// | `search/pages/00/1f.js` | titles, addresses, places, dates (`PageFiles`) |
/// | `search/texts/00/1f.js` | what the pages show, for snippets and to compare whole phrases (`TextFiles`) |
///
/// Pages are numbered in `SearchDocument.precedes` order. The stamp is what files must share to be read together: it sums
/// up the numbering and how the files are divided, so that most files keep their bytes when one page changes a word.
/// The same documents give the same bytes, however they were dealt into partial indexes.
public struct SearchIndex: Sendable {
    public let files: [(path: PagePath, bytes: [UInt8])]

    public init(_ partials: [PartialIndex]) {
        let merged = MergedIndex(partials)
        let terms = TermFiles(merged)
        let texts = TextFiles(merged.documents)
        let directory = SearchDirectory(merged, terms, texts)
        var files = terms.files(stamp: directory.stamp)
        files += PageFiles.files(merged.documents, texts: texts, stamp: directory.stamp)
        files += texts.files(stamp: directory.stamp)
        files.append(directory.file(withSumOf: files))
        self.files = files
    }
}
