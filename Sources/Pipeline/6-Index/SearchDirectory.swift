import Model

/// The file that the client reads first: what there is and where.
struct SearchDirectory {
    /// Raised when the client must read the files in another way.
    static let format = 6

    /// Of the numbering of pages. How terms are divided into files is told by each of these itself (`TermFiles.stamp`): where one page
    /// changes a word, a file may end elsewhere, and all others are to keep their bytes.
    let stamp: String
    private let documents: [SearchDocument]
    private let boundaries: [[UInt8]]
    private let pagesPerFile: Int
    private let synonyms: [[String]]
    /// Whether a query fetches all its terms at once.
    private let isSmall: Bool

    init(
        _ documents: [SearchDocument], boundaries: [[UInt8]], pagesPerFile: Int, synonyms: [[String]], isSmall: Bool
    ) {
        self.isSmall = isSmall
        self.documents = documents
        self.boundaries = boundaries
        self.pagesPerFile = pagesPerFile
        self.synonyms = synonyms
        var sum = Checksum()
        for document in documents {
            sum.add(document.path.description.utf8)
            sum.add([0])
        }
        stamp = sum.hexadecimal
    }

    /// The build is told by the sums of all other files: browsers keep a file under its build's name.
    func file(knowing sums: [Checksum]) -> SearchFile.Finished {
        var build = Checksum()
        for sum in sums { build.add(sum.hexadecimal.utf8) }
        var file = SearchFile(.directory, stamp: stamp)
        file.source.append("{\"format\":\(Self.format),\"build\":\"\(build.hexadecimal)\"")
        file.source.append(",\"pages\":\(documents.count),\"pagesPerFile\":\(pagesPerFile),\"isSmall\":\(isSmall)")
        file.source.append(",\n\"characters\":")
        file.source.append(CharacterTable.source)
        file.source.append(",\n\"kinds\":")
        file.source.appendList(documents.runs { $0.kind == $1.kind }) { source, run in
            source.append("[")
            source.append(quoting: run.first.kind.rawValue.utf8)
            source.append(",")
            source.append(quoting: run.first.kind.label.utf8)
            source.append(",\(run.count)]")
        }
        file.source.append(",\n\"synonyms\":")
        file.source.appendList(synonyms) { source, group in
            source.appendList(group) { $0.append(quoting: $1.utf8) }
        }
        file.readable = file.source.bytes
        file.source.append(",\n\"terms\":")
        file.append(packed: packedBoundaries)
        file.source.append("}")
        return file.finished
    }

    /// Where the lists of `TermRanges` begin, as terms stand in `TermWriter`, without postings.
    private var packedBoundaries: [UInt8] {
        var content: [UInt8] = []
        for (index, boundary) in boundaries.enumerated() {
            content.append(boundary[...], sharingStartWith: index > 0 ? boundaries[index - 1] : [])
        }
        return content
    }
}
