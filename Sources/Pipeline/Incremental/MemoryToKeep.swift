/// What a build leaves for the next one, as it is put down beside the portal.
struct MemoryToKeep: Sendable {
    /// As `BuildMemory` reads it.
    let pages: [UInt8]
    /// One behind the other the terms of the index, as `EarlierIndex` reads them; nil where they are there as they are.
    let terms: [SpillSpace.Place]?

    init(_ common: Fingerprint, _ produced: PageProduction.Outcome, after earlier: EarlierIndex?) {
        pages = BuildMemory.bytes(common: common, index: produced.index?.index, entries: produced.remembered)
        terms = produced.index?.index.files.map(\.terms) == earlier?.files.map(\.terms) ? nil : produced.index?.terms
    }

    /// Whether nothing is to be written.
    func isInPlace(_ folder: OutputFolder) -> Bool {
        terms == nil && pages.withUnsafeBytes { FileSystem.holds($0, at: folder.memory) }
    }

    /// Puts it down under other names. It need not be flushed: what a crash has cut is told by its sums.
    func write(pages path: String, terms termsPath: String) throws(FileFailure) {
        try FileSystem.write(pages, to: path)
        guard let terms else { return }
        let file = try SpillFile(writing: termsPath)
        var end = 0
        for place in terms {
            try file.write(try place.bytes(), at: end)
            end += place.count
        }
    }
}
