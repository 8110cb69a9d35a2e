import Model

/// The files from which the search page answers: classic scripts, which a page opened from a disk may load too.
///
/// Every file calls `noticeboardSearch(kind, number, stamp, data)`, which `Templates/Assets/Scripts/search/loading.js`
/// registers. What is packed is DEFLATE in base64: half the size, and a string is all that a page on a disk may load.
///
/// | File | Data |
/// |---|---|
/// | `search/directory.js` | how many pages of which kinds, synonyms, where every list of term files begins (packed) |
/// | `search/ranges/00/1f.js` | where every one of some term files begins, and what to expect of it, packed (`TermRanges`) |
/// | `search/terms/00/1f.js` | terms with their postings, packed (`TermFiles`) |
/// | `search/pages/00/1f.js` | titles, addresses, dates, summaries, packed (`PageFile`) |
/// | `search/columns.js` | the places; category, place and year of every page (`ColumnFile`) |
/// | `search/places.js` | the names of places from the third level on, packed (`PlaceList`) |
/// | `search/dates.js` | the day of every page, packed (`DateFile`) |
/// | `search/names.js`, `pinyin.js`, `traditional.js` | what `Addition`s hold, packed |
///
/// What the pages say is in no file: the client reads the pages themselves. Pages are numbered in `SearchOrder`. The stamp is
/// what files must share to be read together: it sums up the numbering, and files of terms add from where to where they go, so that
/// nearly all files keep their bytes when one page changes a word. The same documents give the same bytes, however they were dealt into
/// batches, whoever came first and whatever was spilled.
struct SearchIndex: Sendable {
    /// How the data is cut into files: fewer, larger ones are gentler to a stick, smaller ones to a slow line.
    struct Sizing: Sendable {
        /// What a file of terms weighs (`TermFiles`), which is about twice what it takes once it is packed: the least and the most.
        var termCapacity = 12 * 1024...48 * 1024
        var pagesPerFile = 64
        /// From so many documents on the lists of frequent terms are long, so that a query begins with those that say most. Where all
        /// are read at once it knows from the first how many pages it finds.
        var manyDocuments = 4096

        /// A file takes a whole cluster of a stick, some 32 KB, and is read from it at once.
        static let stick = Sizing(
            termCapacity: 192 * 1024...192 * 1024, pagesPerFile: 512, manyDocuments: .max)

        /// The capacity for so many postings, each of which weighs about one. All files and the lists that name them are few enough to
        /// be handled where files grow as the index does, so that there are some 4,000 of terms.
        func termCapacity(postings: Int) -> Int {
            let wanted = postings / 3_500
            let least = termCapacity.lowerBound
            // In steps, so that one posting more does not divide all files anew.
            let steps = stride(from: least, to: termCapacity.upperBound, by: least / 2)
            return steps.first { wanted <= $0 } ?? termCapacity.upperBound
        }
    }

    /// A file that is not made of the pages' words: names and synonyms, readings, forms of characters.
    struct Addition: Sendable {
        let kind: SearchFile.Kind
        let content: [UInt8]
    }

    private let documents: [SearchDocument]
    let terms: TermFiles
    private let ranges: TermRanges
    private let regions: RegionTree
    private let sizing: Sizing
    private let additions: [Addition]
    private let directory: SearchDirectory

    /// Merges what was collected of all pages; the collector is empty after that.
    init(
        _ order: SearchOrder, _ postings: PostingsCollector, regions: RegionTree, sizing: Sizing = Sizing(),
        synonyms: [[String]] = [], additions: [Addition] = []
    ) throws(FileFailure) {
        documents = order.documents
        let capacity = sizing.termCapacity(postings: postings.count)
        terms = try TermFiles(try postings.takeRuns(), capacity: capacity, in: postings.space)
        ranges = TermRanges(terms)
        directory = SearchDirectory(
            documents, boundaries: ranges.boundaries, pagesPerFile: sizing.pagesPerFile, synonyms: synonyms,
            isSmall: documents.count < sizing.manyDocuments)
        self.regions = regions
        self.sizing = sizing
        self.additions = additions
    }

    func termStamp(_ number: Int) -> String { terms.stamp(of: number, in: directory.stamp) }
    var documentCount: Int { documents.count }

    /// How many files there are besides the directory.
    var count: Int { terms.count + ranges.count + pageFileCount + 3 + additions.count }

    private var pageFileCount: Int { (documents.count + sizing.pagesPerFile - 1) / sizing.pagesPerFile }

    /// Makes one of the files; they are made only when their turn comes, by several threads at once.
    func file(_ index: Int) throws(FileFailure) -> SearchFile.Finished {
        let stamp = directory.stamp
        var index = index
        if index < terms.count { return try terms.file(index, numbering: stamp) }
        index -= terms.count
        if index < ranges.count { return ranges.file(index, numbering: stamp) }
        index -= ranges.count
        if index < pageFileCount {
            let pages = documents.dropFirst(index * sizing.pagesPerFile).prefix(sizing.pagesPerFile)
            return PageFile(documents: pages, regions: regions).file(index, stamp: stamp)
        }
        index -= pageFileCount
        switch index {
        case 0: return ColumnFile(documents, regions: regions).file(stamp: stamp)
        case 1: return DateFile.file(documents, stamp: stamp)
        case 2: return ColumnFile(documents, regions: regions).placeFile(stamp: stamp)
        default: return additions[index - 3].file(stamp: stamp)
        }
    }

    /// The file that is made last; `sums` are of all others, in their order.
    func directoryFile(knowing sums: [Checksum]) -> SearchFile.Finished { directory.file(knowing: sums) }
}

extension SearchIndex.Addition {
    fileprivate func file(stamp: String) -> SearchFile.Finished {
        var file = SearchFile(kind, stamp: stamp)
        file.append(packed: content)
        file.readable = content
        return file.finished
    }
}
