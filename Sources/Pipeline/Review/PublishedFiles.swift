import Model

/// The files of a published folder that hold content: what a second pair of eyes has to look at.
///
/// Style sheets, scripts, the search's files, feeds and the lists for search engines are left out: they follow from the rest.
struct PublishedFiles: Sendable {
    /// In the order of their bytes.
    let paths: [String]
    /// Where a file may lie; the first that has it counts.
    private let roots: [String]

    /// None at all.
    static let none = PublishedFiles(paths: [], roots: [])

    private init(paths: [String], roots: [String]) {
        self.paths = paths.filter(Self.holdContent).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        self.roots = roots
    }

    /// The pages of a copy, or of anything else that lies in a folder.
    init(in folder: String) throws {
        self.init(paths: try Self.files(in: folder, below: ""), roots: [folder])
    }

    /// What the last build put into a portal's folder; other files there are nobody's content.
    init(portal folder: OutputFolder) throws {
        guard try FileSystem.kind(of: folder.manifest) != nil else {
            self = try FileSystem.kind(of: folder.root) == nil ? .none : PublishedFiles(in: folder.root)
            return
        }
        self.init(paths: Swap.lines(try FileSystem.read(folder.manifest)), roots: [folder.root])
    }

    /// What a portal would be with what is staged; `files` are all that it would have.
    init(staged folder: OutputFolder, files: [PagePath]) {
        self.init(paths: files.map(\.description), roots: [folder.stage, folder.root])
    }

    func bytes(of path: String) throws(FileFailure) -> [UInt8] {
        var failure: FileFailure?
        for root in roots {
            do throws(FileFailure) {
                return try FileSystem.read(root + "/" + path)
            } catch {
                guard error.isMissing else { throw error }
                failure = failure ?? error
            }
        }
        throw failure ?? FileFailure(action: .read, path: path, code: 0)
    }

    private static func files(in root: String, below folder: String) throws(FileFailure) -> [String] {
        var files: [String] = []
        for name in try FileSystem.names(in: folder.isEmpty ? root : root + "/" + folder) {
            let path = folder.isEmpty ? name : folder + "/" + name
            switch try FileSystem.kind(of: root + "/" + path) {
            case .folder: files += name == ".noticeboard" ? [] : try Self.files(in: root, below: path)
            case .file: files.append(path)
            // A link is nothing that a build has made.
            default: break
            }
        }
        return files
    }

    private static func holdContent(_ path: String) -> Bool {
        if path.hasSuffix(".html") { return true }
        guard !path.hasSuffix(".xml"), path != PagePath.dataPackage.description, path.contains("/") else {
            return false
        }
        return !["assets/", "search/", ".noticeboard/"].contains { path.hasPrefix($0) }
    }
}
