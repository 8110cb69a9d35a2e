import Model

/// The files from which the search page answers: classic scripts, which a page opened from a disk may load too.
///
/// Every file calls `noticeboardSearch(kind, number, stamp, data)`, which `Templates/Assets/Scripts/search/loading.js`
/// registers. What is packed is DEFLATE in base64: half the size, and a string is all that a page on a disk may load.
///
/// | File | Data |
/// |---|---|
/// | `search/directory.js` | how many pages of which kinds, synonyms, the first term of every term file (packed) |
/// | `search/terms/00/1f.js` | terms with their postings, packed (`TermFiles`) |
/// | `search/pages/00/1f.js` | titles, addresses, places, dates, packed (`PageFiles`) |
/// | `search/columns.js` | category, place and year of every page (`ColumnFile`) |
/// | `search/dates.js` | the day of every page, packed (`DateFile`) |
/// | `search/names.js`, `pinyin.js`, `traditional.js` | what `Addition`s hold, packed |
///
/// What the pages say is in no file: the client reads the pages themselves. Pages are numbered in `SearchOrder`. The stamp is
/// what files must share to be read together: it sums up the numbering and how the files are divided, so that most files
/// keep their bytes when one page changes a word. The same documents give the same bytes, however they were dealt into
/// partial indexes.
struct SearchIndex: Sendable {
    let files: [SearchFile.Finished]

    /// How the data is cut into files: fewer, larger ones are gentler to a stick, smaller ones to a slow line.
    struct Sizing: Sendable {
        /// Bytes of a file of terms before they are packed.
        var termCapacity = 32 * 1024
        var pagesPerFile = 64
    }

    /// A file that is not made of the pages' words: names and synonyms, readings, forms of characters.
    struct Addition: Sendable {
        let kind: SearchFile.Kind
        let content: [UInt8]
    }

    init(
        _ order: SearchOrder, _ partials: [PartialIndex], regions: RegionTree, sizing: Sizing = Sizing(),
        synonyms: [[String]] = [], additions: [Addition] = []
    ) {
        let documents = order.documents
        let terms = TermFiles(MergedIndex(partials), capacity: sizing.termCapacity)
        let directory = SearchDirectory(
            documents, boundaries: terms.boundaries, pagesPerFile: sizing.pagesPerFile)
        let stamp = directory.stamp
        var files = terms.files(stamp: stamp)
        files += PageFiles.files(documents, pagesPerFile: sizing.pagesPerFile, stamp: stamp)
        files.append(ColumnFile(documents, regions: regions).file(stamp: stamp))
        files.append(DateFile.file(documents, stamp: stamp))
        files += additions.map { $0.file(stamp: stamp) }
        var sum = Checksum()
        for file in files { sum.add(file.bytes) }
        files.append(directory.file(withSum: sum, synonyms: synonyms))
        self.files = files
    }
}

extension SearchIndex.Addition {
    fileprivate func file(stamp: String) -> SearchFile.Finished {
        var file = SearchFile(kind, stamp: stamp)
        file.append(packed: content)
        file.readable = content
        return file.finished
    }
}
