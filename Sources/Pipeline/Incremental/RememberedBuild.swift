import Model

/// What an earlier build left to be taken from: pages in a folder, what it knew of them, and the terms of its index.
struct RememberedBuild: Sendable {
    let memory: BuildMemory
    /// The terms of all pages, in the numbers of that build; nil where nothing is written.
    let terms: IndexRun?
    /// Where the pages lie; nil where they are only checked.
    let folder: OutputFolder?

    /// Nil where the memory in `remembering` is of other pages than those that are wanted, or not whole.
    init?(_ common: Fingerprint?, in remembering: OutputFolder, pagesIn folder: OutputFolder?) {
        guard let file = try? SpillFile(reading: remembering.memory),
            let memory = BuildMemory(.file(file, 0..<file.count)), memory.common == common
        else { return nil }
        self.memory = memory
        self.folder = folder
        terms = folder.flatMap { memory.index?.run(in: $0) }
        guard folder == nil || terms != nil else { return nil }
    }

    func isInPlace(_ file: RememberedPage.File) -> Bool {
        guard let folder else { return true }
        return FileSystem.stamp(of: folder.path(of: PagePath(file.path)))?.looks(like: file.stamp) == true
    }
}
