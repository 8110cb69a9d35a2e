import Model

/// The terms with their postings, divided into files of bounded size by the order of the terms' bytes.
///
/// A record is: how many bytes the term shares with the one before it in the file, how many follow, those bytes, the
/// number of pages, the number of bytes of postings, the postings. A posting is the step from the last page's number,
/// shifted over two bits of impact. All numbers are varints.
struct TermFiles {
    /// What a file holds before base64; a term in so many pages that it is larger has a file of its own.
    static let capacity = 24 * 1024

    /// The first term of each file.
    let boundaries: [[UInt8]]
    private let contents: [[UInt8]]

    init(_ index: MergedIndex) {
        var boundaries: [[UInt8]] = []
        var contents: [[UInt8]] = []
        var last: [UInt8] = []
        for term in index.terms {
            let postings = Self.encode(index.postings(of: term))
            let isFull = contents.last.map { $0.count + term.bytes.count + postings.count > Self.capacity } ?? true
            if isFull {
                boundaries.append(term.bytes)
                contents.append([])
                last = []
            }
            let shared = zip(last, term.bytes).prefix { $0 == $1 }.count
            let file = contents.count - 1
            contents[file].appendVarint(UInt32(shared))
            contents[file].appendVarint(UInt32(term.bytes.count - shared))
            contents[file].append(contentsOf: term.bytes.dropFirst(shared))
            contents[file].appendVarint(UInt32(index.postings(of: term).count))
            contents[file].appendVarint(UInt32(postings.count))
            contents[file].append(contentsOf: postings)
            last = term.bytes
        }
        self.boundaries = boundaries
        self.contents = contents
    }

    func files(stamp: String) -> [(path: PagePath, bytes: [UInt8])] {
        contents.enumerated().map { number, content in
            var file = SearchFile(.terms, number, stamp: stamp)
            file.append(base64: content)
            return file.finished
        }
    }

    private static func encode(_ postings: ArraySlice<UInt32>) -> [UInt8] {
        var bytes: [UInt8] = []
        var last: UInt32 = 0
        for posting in postings {
            let document = posting >> 2
            bytes.appendVarint((document - last) << 2 | posting & 3)
            last = document
        }
        return bytes
    }
}
