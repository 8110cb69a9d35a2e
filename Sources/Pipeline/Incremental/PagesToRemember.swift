/// What a build will have known of its pages, as `BuildMemory` reads it, kept where a province's does not fill the memory.
struct PagesToRemember: Sendable {
    private(set) var count = 0
    /// One behind the other they are the entries.
    private(set) var places: [SpillSpace.Place] = []
    private var bytes: [UInt8] = []
    private var entry: [UInt8] = []

    mutating func add(_ page: RememberedPage) {
        entry.removeAll(keepingCapacity: true)
        page.append(to: &entry)
        bytes.append(bytes: entry)
        count += 1
    }

    /// Adds those of a batch, which have been stored.
    mutating func add(_ others: PagesToRemember) {
        count += others.count
        places += others.places
    }

    mutating func store(in space: SpillSpace) throws(FileFailure) {
        if !bytes.isEmpty { places.append(try space.store(bytes)) }
        (bytes, entry) = ([], [])
    }
}
