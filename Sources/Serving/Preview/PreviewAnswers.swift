/// Finds the answer to a request that may be answered: a file of the site, or one of the few pages of the preview itself.
struct PreviewAnswers: Sendable {
    let site: ServedSite
    let board: PreviewBoard

    /// A site has no names that begin with a point.
    private static let room = "/.serve/"
    static let script = room + "preview.js"

    var events: AsyncStream<[UInt8]> { board.events() }

    func answer(to head: RequestHead) async -> Answer {
        let path = head.target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)[0]
        switch path {
        case Self.room + "events": return .events
        case Self.script[...]: return Answer(.ok, MediaType.script, PackageResources.preview_js)
        case Self.room + "preview.css": return Answer(.ok, MediaType.styleSheet, PackageResources.preview_css)
        case Self.room + "phone": return Answer(.ok, MediaType.html, PackageResources.phone_html)
        case Self.room + "phone.js": return Answer(.ok, MediaType.script, PackageResources.phone_js)
        default: break
        }
        do {
            return try await page(at: SitePath(target: head.target), for: head)
        } catch {
            return Answer(error)
        }
    }

    private func page(at path: SitePath, for head: RequestHead) async throws(Refusal) -> Answer {
        let found = await site.look { edition -> Found in
            guard let edition else { return .notYet }
            if let file = OpenFile(path.isFolder ? path.index : path.parts, in: site.root) {
                return .file(file, path.isFolder ? "index.html" : path.parts.last ?? "", edition)
            }
            if !path.isFolder, OpenFile(path.index, in: site.root) != nil { return .folder }
            return .missing(OpenFile(["404.html"], in: site.root), edition)
        }
        switch found {
        case .notYet: return Self.waiting
        case .folder:
            // As it was written, which was found to hold nothing but names; an address without a host stays here.
            return Answer(movedTo: "/" + path.parts.map(Self.encoded).joined(separator: "/") + "/")
        case .missing(let file, let edition):
            guard let file else { throw .notFound }
            return Answer(.notFound, MediaType.html, PageInjection(edition: edition).page(file.bytes(0..<file.size)))
        case .file(let file, let name, let edition):
            let type = MediaType.type(of: name)
            guard type != MediaType.html else {
                return Answer(.ok, type, PageInjection(edition: edition).page(file.bytes(0..<file.size)))
            }
            // There is nothing by which it could be told whether the file is still that of an earlier part.
            let asked = head["if-range"] == nil ? head["range"] : nil
            do {
                return Answer(file, type: type, range: try ByteRange.bytes(asked, of: file.size))
            } catch {
                return Answer(error, rangeOf: file.size)
            }
        }
    }

    private enum Found {
        case notYet
        case folder
        case file(OpenFile, String, Edition)
        case missing(OpenFile?, Edition)
    }

    /// Until the first build is there.
    private static let waiting = Answer(.notYet, MediaType.html, PackageResources.waiting_html)

    private static func encoded(_ part: String) -> String {
        part.utf8.reduce(into: "") { text, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                text.unicodeScalars.append(UnicodeScalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
    }
}
