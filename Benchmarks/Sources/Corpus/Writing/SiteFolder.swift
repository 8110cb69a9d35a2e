import Files

/// A content folder that is being made.
struct SiteFolder {
    enum Problem: Error, CustomStringConvertible {
        case notEmpty(String)

        var description: String {
            switch self {
            case .notEmpty(let path): "\(path) exists already; a corpus is not mixed with what was there"
            }
        }
    }

    private let root: String
    private var folders: Set<Substring> = []

    init(_ root: String) throws {
        guard !PlainFiles.exists(root) else { throw Problem.notEmpty(root) }
        try PlainFiles.makeFolder(root)
        self.root = root
    }

    mutating func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

    mutating func write(_ bytes: [UInt8], to path: String) throws {
        if let slash = path.lastIndex(of: "/"), folders.insert(path[..<slash]).inserted {
            try PlainFiles.makeFolder(root + "/" + path[..<slash])
        }
        try PlainFiles.write(bytes, to: root + "/" + path)
    }
}
