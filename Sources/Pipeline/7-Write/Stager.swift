import Model

/// Takes finished files, and stages those that are new or differ from the published ones; used by several threads at once.
struct Stager: Sendable {
    private let folder: OutputFolder

    init(_ folder: OutputFolder) { self.folder = folder }

    /// Whether the file had to be staged: false where the published one holds the same bytes already.
    func accept(_ path: PagePath, _ bytes: [UInt8]) throws(FileFailure) -> Bool {
        var failure: FileFailure?
        let isStaged = bytes.withUnsafeBytes { bytes in
            guard !FileSystem.holds(bytes, at: folder.path(of: path)) else { return false }
            do throws(FileFailure) {
                try stage(bytes, at: folder.stagedPath(of: path))
            } catch {
                failure = error
            }
            return true
        }
        if let failure { throw failure }
        return isStaged
    }

    /// Takes a file that another folder holds, and says whether it had to be staged. Where both lie on one file system it is linked, not
    /// copied: a build never writes into a file that is there.
    func take(_ path: PagePath, from other: OutputFolder) throws(FileFailure) -> Bool {
        let source = other.path(of: path)
        if let published = FileSystem.stamp(of: folder.path(of: path)),
            FileSystem.stamp(of: source)?.size == published.size
        {
            return try accept(path, try FileSystem.read(source))
        }
        let target = folder.stagedPath(of: path)
        if FileSystem.link(source, to: target) { return true }
        try FileSystem.makeFolder(Self.folder(of: target))
        if FileSystem.link(source, to: target) { return true }
        return try accept(path, try FileSystem.read(source))
    }

    /// How an accepted file looks from outside, for the next build; nil where that cannot be told.
    func remember(_ path: PagePath, isStaged: Bool) -> RememberedPage.File? {
        let file = isStaged ? folder.stagedPath(of: path) : folder.path(of: path)
        return FileSystem.stamp(of: file).map { .init(path: path.description, stamp: $0) }
    }

    private func stage(_ bytes: UnsafeRawBufferPointer, at path: String) throws(FileFailure) {
        do {
            try FileSystem.write(bytes, to: path)
        } catch {
            // Most folders are there after their first file, so they are made only when missing.
            guard error.isMissing else { throw error }
            try FileSystem.makeFolder(Self.folder(of: path))
            try FileSystem.write(bytes, to: path)
        }
    }

    private static func folder(of path: String) -> String {
        String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
    }
}
