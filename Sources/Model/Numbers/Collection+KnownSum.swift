extension Collection<Int?> {
    /// The sum of all; nil where one is not known, for half of it would be a wrong number, and of nothing.
    public var knownSum: Int? {
        let known = compactMap { $0 }
        return known.count == count && !known.isEmpty ? known.reduce(0, +) : nil
    }
}
