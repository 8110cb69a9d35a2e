/// Writes terms with their postings one after the other, as runs and term files hold them.
///
/// A record is: how many bytes the term shares with the one before it, how many follow, those bytes, the number of pages, the
/// number of bytes of postings, the postings. A posting is the step from the last page's number, shifted over two bits of
/// impact. All numbers are varints.
struct TermWriter {
    private(set) var bytes: [UInt8] = []
    private(set) var last: [UInt8] = []
    private var encoded: [UInt8] = []

    mutating func append(_ term: ArraySlice<UInt8>, postings: ArraySlice<Posting>) {
        encoded.removeAll(keepingCapacity: true)
        encoded.append(postings: postings)
        append(term, count: postings.count, encodedPostings: encoded[...])
    }

    /// `encodedPostings` are bytes that an earlier writer made.
    mutating func append(_ term: ArraySlice<UInt8>, count: Int, encodedPostings: ArraySlice<UInt8>) {
        bytes.append(term, sharingStartWith: last)
        bytes.appendVarint(UInt32(count))
        bytes.appendVarint(UInt32(encodedPostings.count))
        bytes.append(contentsOf: encodedPostings)
        last.removeAll(keepingCapacity: true)
        last.append(contentsOf: term)
    }
}

extension [UInt8] {
    /// The term as how many bytes it shares with the one before, how many follow, and those.
    mutating func append(_ term: ArraySlice<UInt8>, sharingStartWith last: [UInt8]) {
        var shared = 0
        let most = Swift.min(term.count, last.count)
        while shared < most, term[term.startIndex + shared] == last[shared] { shared += 1 }
        appendVarint(UInt32(shared))
        appendVarint(UInt32(term.count - shared))
        append(contentsOf: term[(term.startIndex + shared)...])
    }

    mutating func append(postings: some Sequence<Posting>) {
        var last: UInt32 = 0
        for posting in postings {
            appendVarint((posting.document - last) << 2 | posting.impact)
            last = posting.document
        }
    }
}
