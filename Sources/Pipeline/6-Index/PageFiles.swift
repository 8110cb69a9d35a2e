import Model

/// What a result shows of its page besides the snippet: a fixed number of pages a file.
///
/// A page is `["title", "address", "place", "2026-06-30", number of its text file, ["alias", …]]`.
enum PageFiles {
    static let pagesPerFile = 64

    static func files(
        _ documents: [SearchDocument], texts: TextFiles, stamp: String
    ) -> [(path: PagePath, bytes: [UInt8])] {
        stride(from: 0, to: documents.count, by: pagesPerFile).map { start in
            var file = SearchFile(.pages, start / pagesPerFile, stamp: stamp)
            file.appendList(start..<min(start + pagesPerFile, documents.count)) { file, number in
                append(documents[number], textFile: texts.file(ofDocument: number), to: &file)
            }
            return file.finished
        }
    }

    private static func append(_ document: SearchDocument, textFile: Int, to file: inout SearchFile) {
        file.append("\n[")
        for text in [document.title, document.path.description, document.regionName, document.date?.description ?? ""] {
            file.append(quoting: text.utf8)
            file.append(",")
        }
        file.append(textFile)
        file.append(",")
        file.appendList(document.aliases) { file, alias in file.append(quoting: alias.utf8) }
        file.append("]")
    }
}
