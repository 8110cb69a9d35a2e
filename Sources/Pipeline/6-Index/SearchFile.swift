import Formats
import Model

/// One file of the index under construction: a call that hands data to the client.
struct SearchFile {
    enum Kind: String {
        case directory, ranges, terms, pages, columns, places, dates, names, pinyin, traditional
    }

    /// A file as it is published.
    struct Finished: Sendable {
        let path: PagePath
        let bytes: [UInt8]
        /// What people could read in it, as it was before it was packed: what the last look for personal data looks at.
        let readable: [UInt8]
    }

    private let path: PagePath
    var source = ScriptBytes()
    var readable: [UInt8] = []

    /// Where one of many lies: at most 256 in one folder.
    static func path(_ kind: Kind, _ number: Int) -> PagePath {
        let folder = ScriptBytes.twoDigits(number >> 8)
        let name = ScriptBytes.twoDigits(number & 0xFF)
        return PagePath("search/\(kind.rawValue)/\(folder)/\(name).js")
    }

    init(_ kind: Kind, _ number: Int, stamp: String) {
        self.init(Self.path(kind, number), kind, number, stamp)
    }

    /// The only one of its kind.
    init(_ kind: Kind, stamp: String) { self.init(PagePath("search/\(kind.rawValue).js"), kind, 0, stamp) }

    private init(_ path: PagePath, _ kind: Kind, _ number: Int, _ stamp: String) {
        self.path = path
        // The byte order mark outweighs a host that calls its scripts GBK.
        source.append([0xEF, 0xBB, 0xBF])
        source.append("noticeboardSearch(\"\(kind.rawValue)\",\(number),\"\(stamp)\",")
    }

    /// Appends the content as the client unpacks it: DEFLATE in base64.
    mutating func append(packed content: [UInt8]) { source.append(base64: Deflate.packed(content)) }

    var finished: Finished { Finished(path: path, bytes: source.bytes + Array(");\n".utf8), readable: readable) }
}
