import Model

/// The folder that a portal is published from, and the room within it where a build keeps what is not yet, or no longer,
/// part of the portal.
///
/// A build stages the files that differ under `.noticeboard/stage`, writes down what is to go, and only then renames the
/// staged files into place: until that note is on the disk nothing published has been touched, and after it the next run
/// can finish what a killed one began.
struct OutputFolder: Sendable {
    let root: String

    var room: String { root + "/.noticeboard" }
    var stage: String { room + "/stage" }
    /// There while a swap is under way: the files to remove, a path a line.
    var journal: String { room + "/journal" }
    /// The files that the last build published, a path a line, so that only our own are ever removed.
    var manifest: String { room + "/files" }
    /// The last build's day, and where each place's record ended.
    var publications: String { room + "/publications" }
    /// What the last build knew of its pages: `BuildMemory`.
    var memory: String { room + "/memory" }
    /// The terms of its search index: `EarlierIndex`.
    var terms: String { room + "/terms" }
    var lock: String { room + "/lock" }
    /// Where a file without a name is made for what does not stay in memory.
    var spill: String { room + "/spill" }

    /// There where the folder holds printed sheets, which nobody but the office may read.
    var sheetsMark: String { room + "/sheets" }

    /// There where the folder holds pages of some places alone, for others to join.
    var partMark: String { room + "/part" }

    /// What a folder that builds have written holds.
    enum Holdings: Hashable, Sendable {
        case portal, sheets, part
    }

    /// What an earlier run has put here; nil where none has.
    func holdings() throws(FileFailure) -> Holdings? {
        if try FileSystem.kind(of: sheetsMark) != nil { return .sheets }
        if try FileSystem.kind(of: partMark) != nil { return .part }
        let traces = [manifest, journal]
        for trace in traces where try FileSystem.kind(of: trace) != nil { return .portal }
        return nil
    }

    /// The published portal that the folder lies in, nil where it lies in none.
    func enclosingPortal() throws(FileFailure) -> String? {
        var path = FileSystem.resolved(root)[...]
        while let slash = path.lastIndex(of: "/"), slash != path.startIndex {
            path = path[..<slash]
            if try OutputFolder(root: String(path)).holdings() == .portal { return String(path) }
        }
        return nil
    }

    /// Whether what is built would be taken for content by the next build.
    func lies(within content: String) -> Bool {
        (FileSystem.resolved(root) + "/").hasPrefix(FileSystem.resolved(content) + "/")
    }

    func path(of file: PagePath) -> String { root + "/" + file.description }
    func stagedPath(of file: PagePath) -> String { stage + "/" + file.description }
}
