/// How many inputs ended in which outcome.
public struct LedgerCounts: Hashable, Sendable {
    // One of them a file, of which a city has hundreds of thousands: no dictionary.
    private var counts = SIMD8<Int32>()

    public init() {}

    public subscript(outcome: LedgerOutcome) -> Int {
        get { Int(counts[outcome.position]) }
        set { counts[outcome.position] = Int32(clamping: newValue) }
    }

    public var total: Int { LedgerOutcome.allCases.reduce(0) { $0 + self[$1] } }

    public static func + (a: LedgerCounts, b: LedgerCounts) -> LedgerCounts {
        var sum = a
        for outcome in LedgerOutcome.allCases { sum[outcome] += b[outcome] }
        return sum
    }
}

extension LedgerOutcome {
    fileprivate var position: Int {
        switch self {
        case .published: 0
        case .masked: 1
        case .draft: 2
        case .expired: 3
        case .withheld: 4
        case .rejected: 5
        }
    }
}
