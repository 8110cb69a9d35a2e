#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The folder within a bundle where what is to come is gathered before anything of the bundle is touched.
///
/// Files lie in `staged` under their own paths. The journal is there while they are moved into place: each of its steps can be
/// done again, so that a move which was cut short is finished by doing it over. Without a journal the bundle is as it was,
/// and what is staged is only a start that the next run makes use of.
struct TransferRoom: Sendable {
    static let name = ".noticeboard-update"

    let bundle: BundleFolder

    var root: String { bundle.root + "/" + Self.name }
    private var journal: String { root + "/journal" }
    /// The files to come, under their paths in the bundle.
    var staged: BundleFolder { BundleFolder(root + "/staged") }

    static func contains(_ path: BundlePath) -> Bool { path.bytes.starts(with: (name + "/").utf8) }

    /// Whether files are being moved into place, and the bundle is neither the old nor the new one until that is finished.
    var isUnderWay: Bool { access(journal, F_OK) == 0 }

    /// From here on the move will be finished: notes which files are to go.
    func begin(removing vanished: [BundlePath]) throws(BundleFailure) {
        // The files are on the disk; the names of their folders need not be.
        sync()
        let lines = BundlePath.lines(vanished)
        try BundleFolder(root).write(lines, to: "journal")
        try BundleFolder(root).flushNames()
    }

    /// Moves what is staged into place, the files that say what the bundle is last, and removes what is to go.
    func finish() throws(BundleFailure) {
        guard isUnderWay else { return }
        guard let lines = try BundleFolder(root).bytes(of: "journal", limit: BagFile.manifestLimit) else {
            throw .system(journal, EFBIG)
        }
        let coming = FileManaging.exists(staged.root) ? try staged.entries().map(\.path).filter(\.isPortable) : []
        for path in coming.filter(\.isPayload) + coming.filter({ !$0.isPayload }) {
            try bundle.makeFolder(of: path)
            try FileManaging.rename(staged.name(of: path), to: bundle.name(of: path))
        }
        for line in lines.split(separator: 0x0A) {
            let path = BundlePath(line)
            // The note is ours, but the stick went through other hands.
            guard path.isPortable else { continue }
            try bundle.removeFile(path)
        }
        try bundle.flushNames()
        try FileManaging.remove(journal)
        try clear()
    }

    /// Removes the room with all that is staged in it.
    func clear() throws(BundleFailure) { try FileManaging.removeTree(root) }
}
