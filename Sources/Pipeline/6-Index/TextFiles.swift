import Model

/// What the pages show, divided into files of bounded size by the pages' numbers.
///
/// A file is the number of its first page and a list of texts. Where one block of a page ends stands a newline.
struct TextFiles {
    /// A page with more text has a file of its own.
    static let capacity = 24 * 1024

    /// The first document of each file.
    let starts: [Int]
    private let documents: [SearchDocument]
    private let fileOfDocument: [Int]

    init(_ documents: [SearchDocument]) {
        var starts: [Int] = []
        var fileOfDocument: [Int] = []
        fileOfDocument.reserveCapacity(documents.count)
        var size = 0
        for (number, document) in documents.enumerated() {
            if starts.isEmpty || size + document.text.count > Self.capacity {
                starts.append(number)
                size = 0
            }
            size += document.text.count
            fileOfDocument.append(starts.count - 1)
        }
        self.starts = starts
        self.documents = documents
        self.fileOfDocument = fileOfDocument
    }

    func file(ofDocument number: Int) -> Int { fileOfDocument[number] }

    func files(stamp: String) -> [(path: PagePath, bytes: [UInt8])] {
        starts.indices.map { number in
            let end = number + 1 < starts.count ? starts[number + 1] : documents.count
            var file = SearchFile(.texts, number, stamp: stamp)
            file.append("{\"first\":")
            file.append(starts[number])
            file.append(",\"texts\":")
            file.appendList(documents[starts[number]..<end]) { file, document in
                file.append("\n")
                file.append(quoting: document.text)
            }
            file.append("}")
            return file.finished
        }
    }
}
