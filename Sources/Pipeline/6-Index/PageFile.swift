import Model

/// What a result shows of its page besides the snippet: a fixed number of pages a file.
///
/// A page is `["title", "address", "place", "2026-06-30", ["alias", …]]`, the file a packed list of them.
enum PageFile {
    static func file(
        _ number: Int, of documents: [SearchDocument], pagesPerFile: Int, stamp: String
    ) -> SearchFile.Finished {
        let start = number * pagesPerFile
        var pages = ScriptBytes()
        pages.appendList(documents[start..<min(start + pagesPerFile, documents.count)]) { append($1, to: &$0) }
        var file = SearchFile(.pages, number, stamp: stamp)
        file.append(packed: pages.bytes)
        file.readable = pages.bytes
        return file.finished
    }

    private static func append(_ document: SearchDocument, to pages: inout ScriptBytes) {
        pages.append("[")
        for text in [document.title, document.path.description, document.regionName, document.date?.description ?? ""] {
            pages.append(quoting: text.utf8)
            pages.append(",")
        }
        pages.appendList(document.aliases) { $0.append(quoting: $1.utf8) }
        pages.append("]")
    }
}
