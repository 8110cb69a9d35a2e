import Model

/// Publishes a portal into a folder: stages what differs, then swaps it in under a journal.
struct SiteWriter {
    enum Problem: Error {
        case busy(String)
        case foreignFolder(String)
        case outputWithinContent(String)
        /// The memory of earlier builds is not what a build wrote.
        case unreadableRecord(String)
        /// A place's record is not what the last build left.
        case brokenChain(String)
        /// Sheets in a published portal, or a portal over sheets: both would put on the web what is for paper.
        case portalAndSheets(String)
        /// Pages of some places over a portal, or a portal over them.
        case portalAndPart(String)
        /// What is to be joined is no part of a portal, or its last build was cut short.
        case noPart(String)
        /// The swap stopped half-way; the journal lets the next run finish it.
        case interrupted(FileFailure)
    }

    let folder: OutputFolder
    private let lock: OutputLock

    /// Takes the folder for one build; finishes or drops what an earlier, killed build left there.
    ///
    /// A folder with files in it that no build has made is refused: it is most likely a slip of the keyboard. So is a
    /// portal for sheets, also around the folder, and sheets for a portal, and what lies within the content.
    init(_ root: String, for holdings: OutputFolder.Holdings = .portal, apartFrom content: String) throws {
        // What leads into a folder that is not there yet, and back, would not be seen to be there.
        folder = OutputFolder(root: FileSystem.resolved(root))
        guard !folder.lies(within: content) else { throw Problem.outputWithinContent(root) }
        if let earlier = try folder.holdings(), earlier != holdings {
            throw [earlier, holdings].contains(.sheets) ? Problem.portalAndSheets(root) : Problem.portalAndPart(root)
        }
        if holdings == .sheets, let portal = try folder.enclosingPortal() { throw Problem.portalAndSheets(portal) }
        let isOurs = try FileSystem.kind(of: folder.room) != nil
        if !isOurs, try FileSystem.kind(of: root) != nil, try !FileSystem.names(in: root).isEmpty {
            throw Problem.foreignFolder(root)
        }
        try FileSystem.makeFolder(folder.room)
        guard let lock = try OutputLock(folder.lock) else { throw Problem.busy(root) }
        self.lock = lock
        switch holdings {
        case .portal: break
        case .sheets:
            if !isOurs { FileSystem.restrictToOwner(root) }
            try Self.write(lines: [], to: folder.sheetsMark)
        case .part: try Self.write(lines: [], to: folder.partMark)
        }
        if try FileSystem.kind(of: folder.journal) != nil {
            try finishSwap()
        } else {
            try FileSystem.removeTree(folder.stage)
        }
    }

    /// Drops what was staged: the published portal stays as it was. Once a swap has begun there is nothing to drop.
    func discard() throws {
        guard try FileSystem.kind(of: folder.journal) == nil else { return }
        try FileSystem.removeTree(folder.stage)
    }

    /// Puts the staged files in place, removes those of the last build that are not in `files` any more, and remembers
    /// `files` and, for a portal, where its record ends for the next build.
    func commit(
        files: [PagePath], staged: Int, record: PublicationRecord? = nil, memory: MemoryToKeep? = nil
    ) throws -> PublishedChanges {
        let current = Set(files.map(\.description))
        let last = try lastFiles()
        let vanished = last.filter { !current.contains($0) }
        // The list is also written where nothing changed but it was lost.
        let publications = record.map { RecordMemory.lines(of: $0) }
        let isRecorded = try publications.map { try $0 == self.publications() } ?? true
        let isRemembered = memory?.isInPlace(folder) ?? true
        guard staged > 0 || Set(last) != current || !isRecorded || !isRemembered else {
            return PublishedChanges(written: 0, unchanged: files.count, removed: 0)
        }
        try FileSystem.makeFolder(folder.stage)
        try Self.write(lines: current.sorted(), to: folder.stage + ".files")
        if let publications { try Self.write(lines: publications, to: folder.stage + ".publications") }
        // What a killed build has left is not put in place with this one's.
        for leftover in [".memory", ".terms"] { try FileSystem.removeFile(folder.stage + leftover) }
        try memory?.write(pages: folder.stage + ".memory", terms: folder.stage + ".terms")
        try Self.write(lines: vanished, to: folder.journal + ".new")
        try FileSystem.rename(folder.journal + ".new", to: folder.journal)
        try finishSwap()
        return PublishedChanges(written: staged, unchanged: files.count - staged, removed: vanished.count)
    }

    private func publications() throws -> [String] {
        guard try FileSystem.kind(of: folder.publications) != nil else { return [] }
        return Swap.lines(try FileSystem.read(folder.publications))
    }

    private func finishSwap() throws {
        do throws(FileFailure) {
            try Swap(folder).finish()
        } catch {
            throw Problem.interrupted(error)
        }
    }

    private func lastFiles() throws -> [String] {
        guard try FileSystem.kind(of: folder.manifest) != nil else { return [] }
        return Swap.lines(try FileSystem.read(folder.manifest))
    }

    private static func write(lines: [String], to path: String) throws {
        var text = lines.joined(separator: "\n")
        if !text.isEmpty { text += "\n" }
        try text.withUTF8 { try FileSystem.write(UnsafeRawBufferPointer($0), to: path, flushed: true) }
    }
}
