/// How many inputs ended in which outcome.
public struct LedgerCounts: Hashable, Sendable {
    private var counts: [LedgerOutcome: Int] = [:]

    public init() {}

    public subscript(outcome: LedgerOutcome) -> Int {
        get { counts[outcome] ?? 0 }
        set { counts[outcome] = newValue == 0 ? nil : newValue }
    }

    public var total: Int { counts.values.reduce(0, +) }

    public static func + (a: LedgerCounts, b: LedgerCounts) -> LedgerCounts {
        var sum = a
        for outcome in LedgerOutcome.allCases { sum[outcome] += b[outcome] }
        return sum
    }
}

extension LedgerCounts: Encodable {
    /// By name, those that did not occur left out: a city's ledger has tens of thousands of files.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Dictionary(uniqueKeysWithValues: counts.map { ($0.rawValue, $1) }))
    }
}
