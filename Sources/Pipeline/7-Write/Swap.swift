/// The swap of the staged files with the published ones, from the journal: each step can be done again, so that a swap
/// that was killed is finished by doing it over.
struct Swap {
    private let folder: OutputFolder

    init(_ folder: OutputFolder) { self.folder = folder }

    func finish() throws(FileFailure) {
        let vanished = Self.lines(try FileSystem.read(folder.journal))
        if try FileSystem.kind(of: folder.stage) != nil { try move(folder.stage, into: folder.root) }
        for file in vanished { try remove(file) }
        for (staged, kept) in [
            (folder.stage + ".files", folder.manifest), (folder.stage + ".publications", folder.publications),
            (folder.stage + ".memory", folder.memory), (folder.stage + ".terms", folder.terms),
        ] where try FileSystem.kind(of: staged) != nil {
            try FileSystem.rename(staged, to: kept)
        }
        try FileSystem.removeFile(folder.journal)
        try FileSystem.removeTree(folder.stage)
    }

    /// Renames what is in one folder into another: a folder that is not there yet goes over as a whole.
    private func move(_ source: String, into target: String) throws(FileFailure) {
        for name in try FileSystem.names(in: source) {
            let (from, to) = (source + "/" + name, target + "/" + name)
            let isFolder = try FileSystem.kind(of: from) == .folder
            let existing = try FileSystem.kind(of: to)
            if isFolder, existing == .folder {
                try move(from, into: to)
            } else {
                // A file where a folder was, or a folder where a file was: the old one makes way.
                if let existing, isFolder != (existing == .folder) { try FileSystem.removeTree(to) }
                try FileSystem.rename(from, to: to)
            }
        }
    }

    private func remove(_ file: String) throws(FileFailure) {
        // Where a folder has taken the file's name, the file is gone already.
        guard try FileSystem.kind(of: folder.root + "/" + file) != .folder else { return }
        try FileSystem.removeFile(folder.root + "/" + file)
        // Folders that are empty now go too; one that is not stays, and so do those above it.
        var path = file[...]
        while let slash = path.lastIndex(of: "/") {
            path = path[..<slash]
            guard FileSystem.removeEmptyFolder(folder.root + "/" + path) else { return }
        }
    }

    static func lines(_ bytes: [UInt8]) -> [String] {
        bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    }
}
