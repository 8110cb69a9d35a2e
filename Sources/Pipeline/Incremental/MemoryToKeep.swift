import Formats

/// What a build leaves for the next one, as it is put down beside the portal.
struct MemoryToKeep: Sendable {
    /// One behind the other they are what `BuildMemory` reads, but for the sum at its end.
    private let pages: [SpillSpace.Place]
    private let seal: [UInt8]
    /// One behind the other the terms of the index, as `EarlierIndex` reads them; nil where they are there as they are.
    private let terms: [SpillSpace.Place]?

    init(_ common: Fingerprint, _ produced: PageProduction.Outcome, after earlier: EarlierIndex?) throws(FileFailure) {
        let index = produced.index
        try self.init(
            common, produced.remembered, index: index?.index,
            terms: index?.index.files.map(\.terms) == earlier?.files.map(\.terms) ? nil : index?.terms)
    }

    init(
        _ common: Fingerprint, _ remembered: PagesToRemember, index: EarlierIndex?, terms: [SpillSpace.Place]?
    ) throws(FileFailure) {
        let beginning = BuildMemory.beginning(common: common, index: index, count: remembered.count)
        pages = [.memory(beginning)] + remembered.places
        let hash = BLAKE2b.Stream(count: BuildMemory.sealLength)
        for place in pages { hash.update(try place.bytes()) }
        seal = hash.digest()
        self.terms = terms
    }

    /// Whether nothing is to be written.
    func isInPlace(_ folder: OutputFolder) -> Bool {
        let length = pages.reduce(0) { $0 + $1.count }
        guard terms == nil, let file = try? SpillFile(reading: folder.memory), file.count == length + seal.count,
            let sealed = try? file.read(length..<length + seal.count)
        else { return false }
        return sealed == seal
    }

    /// Puts it down under other names. It need not be flushed: what a crash has cut is told by its sums.
    func write(pages path: String, terms termsPath: String) throws(FileFailure) {
        try Self.write(pages + [.memory(seal)], to: path)
        if let terms { try Self.write(terms, to: termsPath) }
    }

    private static func write(_ places: [SpillSpace.Place], to path: String) throws(FileFailure) {
        let file = try SpillFile(writing: path)
        var end = 0
        for place in places {
            try file.write(try place.bytes(), at: end)
            end += place.count
        }
    }
}
