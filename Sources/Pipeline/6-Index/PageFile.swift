import Model

/// What a result shows of its page besides the snippet: a fixed number of pages a file.
///
/// A page is `["title", "address", "2026-06-30", ["alias", …], "summary", "place"]`, the file a packed list of them. Where the
/// page has a place, U+0001 stands for its name in titles and aliases and for its code in the address, which the client has from
/// the columns: the pages of one item at many places become nearly the same, so that they pack to a fifth.
struct PageFile {
    let documents: ArraySlice<SearchDocument>
    let regions: RegionTree

    func file(_ number: Int, stamp: String) -> SearchFile.Finished {
        var file = SearchFile(.pages, number, stamp: stamp)
        file.append(packed: list(leavesPlacesOut: true))
        file.readable = list(leavesPlacesOut: false)
        return file.finished
    }

    private func list(leavesPlacesOut: Bool) -> [UInt8] {
        var pages = ScriptBytes()
        pages.appendList(documents) { pages, document in
            let place = leavesPlacesOut ? document.regionCode.flatMap { regions[$0] } : nil
            let name = Array((place?.name ?? "").utf8)
            let code = Array((place?.code.description ?? "").utf8)
            func append(_ text: String, without part: [UInt8], to pages: inout ScriptBytes) {
                pages.append(quoting: Array(text.utf8).replacing(part, with: Self.placeholder))
            }
            pages.append("[")
            append(document.title, without: name, to: &pages)
            pages.append(",")
            append(document.path.description, without: code, to: &pages)
            pages.append(",\"\(document.date?.description ?? "")\",")
            pages.appendList(document.aliases) { append($1, without: name, to: &$0) }
            pages.append(",")
            pages.append(quoting: document.summary.utf8)
            pages.append(",")
            pages.append(quoting: name)
            pages.append("]")
        }
        return pages.bytes
    }

    private static let placeholder: UInt8 = 1
}

extension [UInt8] {
    /// With a byte in place of every occurrence of a part, which may be empty.
    fileprivate func replacing(_ part: [UInt8], with byte: UInt8) -> [UInt8] {
        guard let first = part.first else { return self }
        var replaced: [UInt8] = []
        replaced.reserveCapacity(count)
        var position = 0
        while position < count {
            if self[position] == first, self[position...].starts(with: part) {
                replaced.append(byte)
                position += part.count
            } else {
                replaced.append(self[position])
                position += 1
            }
        }
        return replaced
    }
}
