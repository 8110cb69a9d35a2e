/// The terms of one batch of pages, for the index to merge.
///
/// Batches are read in parallel; how pages are dealt into them leaves no trace in the index. Texts are not kept.
struct PartialIndex: Sendable {
    private(set) var terms = TermTable()
    /// For one document after the other, each term that it holds.
    private(set) var postings: [(term: UInt32, posting: Posting)] = []
    private var normalizer = Normalizer()
    /// The terms met in the document at hand, each time they are met; the lowest bit is set in titles.
    private var met: [UInt32] = []

    /// Takes in a document by its number in `SearchOrder`; `text` is what its page shows, as `VisibleText` reads it.
    /// How many postings it has comes back.
    @discardableResult
    mutating func add(_ document: SearchDocument, numbered number: Int, text: [UInt8]) -> Int {
        let before = postings.count
        met.removeAll(keepingCapacity: true)
        for title in [document.title] + document.aliases { meetTerms(of: Array(title.utf8), isTitle: true) }
        meetTerms(of: text, isTitle: false)
        met.sort()
        var index = 0
        while index < met.count {
            let start = index
            let term = met[start] >> 1
            while index < met.count, met[index] >> 1 == term { index += 1 }
            let impact = Impact(count: index - start, isInTitle: met[index - 1] & 1 == 1)
            postings.append((term, Posting(document: number, impact)))
        }
        return postings.count - before
    }

    private mutating func meetTerms(of text: [UInt8], isTitle: Bool) {
        normalizer.normalize(text)
        normalizer.bytes.withUnsafeBufferPointer { bytes in
            let reader = TermReader(bytes)
            reader.forEachTerm { meet($0, isTitle: isTitle) }
            if isTitle { reader.forEachSingle { meet($0, isTitle: true) } }
        }
    }

    private mutating func meet(_ term: UnsafeBufferPointer<UInt8>, isTitle: Bool) {
        met.append(UInt32(terms.number(of: term)) << 1 | (isTitle ? 1 : 0))
    }
}
