extension Sequence<ExactDecimal> {
    /// The exact sum, 0 of nothing; nil where it is too large.
    public var sum: ExactDecimal? {
        reduce(ExactDecimal(units: 0)) { sum, number in sum.flatMap { $0.adding(number) } }
    }
}
