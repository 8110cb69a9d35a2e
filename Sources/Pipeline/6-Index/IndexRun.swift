/// Terms in order with their postings, as `TermWriter` has them: what was collected of some pages, or the index of an earlier build.
struct IndexRun: Sendable {
    let place: SpillSpace.Place
    /// What numbers documents have now, by those that the run knows them by, in rising order; `gone` for those that are not taken from
    /// it. Nil where the numbers hold.
    var numbers: [UInt32]?

    static let gone = UInt32.max
}
