import Formats
import Model

/// Compares two folders of pages by what they show, file by file, so that only what differs is kept.
struct PortalComparison: Sendable {
    let old: PublishedFiles
    let new: PublishedFiles
    let parallel: ParallelMap

    /// A file that shows something else, with what it shows as digests; nil where it is not there.
    struct Change: Sendable {
        let path: String
        let before: String?
        let after: String?

        /// Not the name of a file: the frame of the home page, which is that of all.
        static let frame = "#frame"
    }

    func changes() throws -> [Change] {
        let paths = Self.merged(old.paths, new.paths)
        let (was, now) = (Set(old.paths), Set(new.paths))
        let batches = parallel.batches(of: paths.count) { range in
            Result<[Change], FileFailure> { () throws(FileFailure) in
                var changes: [Change] = []
                for path in paths[range] {
                    let before = was.contains(path) ? try old.bytes(of: path) : nil
                    let after = now.contains(path) ? try new.bytes(of: path) : nil
                    guard before != after else { continue }
                    let change = Change(
                        path: path, before: before.map { Self.digest($0, of: path) },
                        after: after.map { Self.digest($0, of: path) })
                    if change.before != change.after { changes.append(change) }
                    guard path == PagePath.home.description else { continue }
                    let frame = Change(
                        path: Change.frame, before: before.map { ShownContent($0, .frame).digest },
                        after: after.map { ShownContent($0, .frame).digest })
                    if frame.before != frame.after { changes.append(frame) }
                }
                return changes
            }
        }
        return try batches.flatMap { try $0.get() }
    }

    /// The code of all changes: of a line for each, with its path and what was shown and is.
    static func code(of changes: [Change]) -> DigitCode {
        var hash = SHA256()
        var text = "noticeboard-difference 1\n"
        for change in changes { text += "\(change.path)\t\(change.before ?? "-")\t\(change.after ?? "-")\n" }
        text.withUTF8 { hash.update(UnsafeRawBufferPointer($0)) }
        guard let code = DigitCode(sha256: hash.hex()) else { preconditionFailure("a digest has 64 digits") }
        return code
    }

    private static func digest(_ bytes: [UInt8], of path: String) -> String {
        path.hasSuffix(".html") ? ShownContent(bytes).digest : SHA256.hex(bytes)
    }

    /// Both are in order.
    private static func merged(_ a: [String], _ b: [String]) -> [String] {
        Set(a).union(b).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
