/// The terms with their postings, divided into files of bounded size by the order of the terms' bytes.
///
/// A record is: how many bytes the term shares with the one before it in the file, how many follow, those bytes, the
/// number of pages, the number of bytes of postings, the postings. A posting is the step from the last page's number,
/// shifted over two bits of impact. All numbers are varints.
struct TermFiles {
    /// The first term of each file.
    private(set) var boundaries: [[UInt8]] = []
    private var contents: [[UInt8]] = []

    /// A file holds at most `capacity` bytes before they are packed; a larger record has a file of its own.
    init(_ index: MergedIndex, capacity: Int) {
        var last: [UInt8] = []
        for term in index.terms {
            let postings = Self.encode(index.postings(of: term))
            let isFull = contents.last.map { $0.count + term.bytes.count + postings.count > capacity } ?? true
            if isFull {
                boundaries.append(term.bytes)
                contents.append([])
                last = []
            }
            let file = contents.count - 1
            contents[file].append(term.bytes, sharingStartWith: last)
            contents[file].appendVarint(UInt32(index.postings(of: term).count))
            contents[file].appendVarint(UInt32(postings.count))
            contents[file].append(contentsOf: postings)
            last = term.bytes
        }
    }

    func files(stamp: String) -> [SearchFile.Finished] {
        contents.enumerated().map { number, content in
            var file = SearchFile(.terms, number, stamp: stamp)
            file.append(packed: content)
            return file.finished
        }
    }

    private static func encode(_ postings: ArraySlice<Posting>) -> [UInt8] {
        var bytes: [UInt8] = []
        var last: UInt32 = 0
        for posting in postings {
            bytes.appendVarint((posting.document - last) << 2 | posting.impact)
            last = posting.document
        }
        return bytes
    }
}

extension [UInt8] {
    /// The term as how many bytes it shares with the one before, how many follow, and those.
    mutating func append(_ term: [UInt8], sharingStartWith last: [UInt8]) {
        let shared = zip(last, term).prefix { $0 == $1 }.count
        appendVarint(UInt32(shared))
        appendVarint(UInt32(term.count - shared))
        append(contentsOf: term[shared...])
    }
}
