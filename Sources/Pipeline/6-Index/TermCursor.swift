/// Reads a run of terms from its beginning, a window of it at a time.
struct TermCursor {
    /// The term that the cursor stands on; none before the first `advance` and behind the last.
    private(set) var term: [UInt8] = []
    /// How many pages hold it.
    private(set) var count = 0
    /// As `TermWriter` encoded them.
    private(set) var encodedPostings: [UInt8] = []
    private var window: RunWindow
    private let numbers: [UInt32]?
    private var postings: [Posting] = []

    init(_ run: IndexRun) {
        window = RunWindow(run.place)
        numbers = run.numbers
    }

    /// Goes on to the next term; false where there is none.
    mutating func advance() throws(FileFailure) -> Bool {
        repeat {
            guard try readOn() else { return false }
            if let numbers { renumber(numbers) }
            // Of a term that only pages had which are gone nothing is left.
        } while count == 0
        return true
    }

    /// Gives the documents the numbers that they have now; the order stays.
    private mutating func renumber(_ numbers: [UInt32]) {
        postings.removeAll(keepingCapacity: true)
        appendPostings(to: &postings)
        var kept = 0
        var isSame = true
        for posting in postings {
            let number = numbers[Int(posting.document)]
            guard number != IndexRun.gone else { continue }
            if number != posting.document { isSame = false }
            postings[kept] = Posting(packed: number << 2 | posting.impact)
            kept += 1
        }
        guard !isSame || kept < postings.count else { return }
        postings.removeLast(postings.count - kept)
        count = kept
        encodedPostings.removeAll(keepingCapacity: true)
        encodedPostings.append(postings: postings)
    }

    private mutating func readOn() throws(FileFailure) -> Bool {
        guard !window.isAtEnd else { return false }
        let shared = try window.number()
        term.removeLast(term.count - shared)
        try window.take(try window.number(), into: &term)
        count = try window.number()
        encodedPostings.removeAll(keepingCapacity: true)
        try window.take(try window.number(), into: &encodedPostings)
        return true
    }

    /// The first eight bytes of the term as one number, by which most comparisons are settled.
    var key: UInt64 { term[...].sortKey }

    func appendPostings(to postings: inout [Posting]) {
        var position = 0
        var document: UInt32 = 0
        while position < encodedPostings.count {
            let packed = encodedPostings.readVarint(at: &position)
            document += packed >> 2
            postings.append(Posting(packed: document << 2 | packed & 3))
        }
    }
}

extension ArraySlice<UInt8> {
    /// The first eight bytes as one number, in whose order the slices stand where it tells them apart.
    var sortKey: UInt64 {
        var key: UInt64 = 0
        for index in startIndex..<startIndex + 8 { key = key << 8 | (index < endIndex ? UInt64(self[index]) : 0) }
        return key
    }
}
