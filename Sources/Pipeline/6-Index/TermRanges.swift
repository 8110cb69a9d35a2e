/// The lists that tell which file holds a term, and what to expect of it: each of a few files of terms that follow one another.
///
/// The directory, which every query needs, names the lists alone: were all files named there, that would be 6 KB of each first query
/// on a portal of 100,000 pages, and more on a larger one, of which a query uses three lines.
struct TermRanges: Sendable {
    static let filesPerList = 32

    private let files: [TermFiles.File]

    init(_ terms: TermFiles) { files = terms.files }

    var count: Int { (files.count + Self.filesPerList - 1) / Self.filesPerList }

    /// Where the lists begin.
    var boundaries: [[UInt8]] {
        stride(from: 0, to: files.count, by: Self.filesPerList).map { files[$0].boundary }
    }

    /// A record is a file's boundary, as terms stand in `TermWriter`, its weight in KiB, and the binary digits of the most pages that have
    /// one of its terms. By these a client chooses the terms of a phrase that tell most and cost least.
    func file(_ number: Int, numbering: String) -> SearchFile.Finished {
        let range = files[(number * Self.filesPerList)...].prefix(Self.filesPerList)
        var content: [UInt8] = []
        var last: [UInt8] = []
        for file in range {
            content.append(file.boundary[...], sharingStartWith: last)
            content.appendVarint(UInt32(file.weight / 1024))
            content.appendVarint(UInt32(Int.bitWidth - file.mostPages.leadingZeroBitCount))
            last = file.boundary
        }
        let stamp = Self.stamp(boundaries[number...].prefix(2), in: numbering)
        var file = SearchFile(.ranges, number, stamp: stamp)
        file.append(packed: content)
        return file.finished
    }

    /// The numbering of the pages with where something begins, and where the next does.
    static func stamp(_ boundaries: some Sequence<[UInt8]>, in numbering: String) -> String {
        var range: [UInt8] = []
        range.append(base64: Array(boundaries.joined(separator: [UInt8(ascii: ",")])))
        return numbering + String(decoding: range, as: UTF8.self)
    }
}
