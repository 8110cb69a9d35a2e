/// The terms of one batch of pages, for `SearchIndex` to merge.
///
/// Batches are read in parallel; how pages are dealt into them leaves no trace in the index.
public struct PartialIndex: Sendable {
    let documents: [SearchDocument]
    let terms: TermTable
    /// By document: each of its terms as the step from the last term's number, with the impact in the two lowest bits.
    private let postings: [UInt8]
    private let postingsEnds: [Int]

    public init(_ documents: [SearchDocument]) {
        var reader = DocumentReader()
        var postings: [UInt8] = []
        var ends: [Int] = []
        ends.reserveCapacity(documents.count)
        for document in documents {
            reader.appendPostings(of: document, to: &postings)
            ends.append(postings.count)
        }
        self.documents = documents
        self.terms = reader.terms
        self.postings = postings
        self.postingsEnds = ends
    }

    func forEachPosting(ofDocument number: Int, _ body: (_ term: Int, _ impact: Impact) -> Void) {
        var position = number == 0 ? 0 : postingsEnds[number - 1]
        var term = 0
        while position < postingsEnds[number] {
            let packed = postings.readVarint(at: &position)
            term += Int(packed >> 2)
            body(term, Impact(packed: packed))
        }
    }
}

/// How much a term says of a page: two bits rank as well as full counts (measured on questions over real texts).
enum Impact: UInt32 {
    case once, fewTimes, manyTimes, title

    init(count: Int, isInTitle: Bool) {
        switch (isInTitle, count) {
        case (true, _): self = .title
        case (_, ...1): self = .once
        case (_, 2...3): self = .fewTimes
        default: self = .manyTimes
        }
    }

    init(packed: UInt32) {
        switch packed & 3 {
        case 0: self = .once
        case 1: self = .fewTimes
        case 2: self = .manyTimes
        default: self = .title
        }
    }
}

/// Turns documents into postings, one after the other.
private struct DocumentReader {
    private(set) var terms = TermTable()
    private var normalizer = Normalizer()
    /// The terms met in the document at hand, each time they are met; the lowest bit is set in titles.
    private var met: [UInt32] = []

    mutating func appendPostings(of document: SearchDocument, to postings: inout [UInt8]) {
        met.removeAll(keepingCapacity: true)
        for title in [document.title] + document.aliases { meetTerms(of: Array(title.utf8), isTitle: true) }
        meetTerms(of: document.text, isTitle: false)
        met.sort()
        var index = 0
        var last: UInt32 = 0
        while index < met.count {
            let start = index
            let term = met[start] >> 1
            while index < met.count, met[index] >> 1 == term { index += 1 }
            let impact = Impact(count: index - start, isInTitle: met[index - 1] & 1 == 1)
            postings.appendVarint((term - last) << 2 | impact.rawValue)
            last = term
        }
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
