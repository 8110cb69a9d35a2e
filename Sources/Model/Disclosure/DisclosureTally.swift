/// How many disclosures stand in each state; sums over items, periods and places are sums of these.
public struct DisclosureTally: Hashable, Encodable, Sendable {
    /// One lane a case of `DisclosureState`: a city's thousands of places times dozens of items stay in a few megabytes.
    private var counts: SIMD8<Int32>

    public init() { counts = .zero }

    public init(_ states: some Sequence<DisclosureState>) {
        self.init()
        for state in states { self[state] += 1 }
    }

    public subscript(state: DisclosureState) -> Int {
        get { Int(counts[state.lane]) }
        set { counts[state.lane] = Int32(clamping: newValue) }
    }

    public static func += (a: inout DisclosureTally, b: DisclosureTally) { a.counts &+= b.counts }

    /// Those whose deadline has passed or that are public already, and that a deadline is known for.
    public var owed: Int { self[.onTime] + self[.publishedLate] + overdue }
    public var overdue: Int { self[.late] + self[.missing] }
    public var isEmpty: Bool { counts == .zero }

    /// The share made public by the deadline of those owed, in tenths of a percent; nil where nothing was owed.
    ///
    /// Rounded down, so that 100 % means all.
    public var onTimePermille: Int? { owed == 0 ? nil : self[.onTime] * 1000 / owed }
}

extension DisclosureState {
    fileprivate var lane: Int {
        switch self {
        case .onTime: 0
        case .publishedLate: 1
        case .published: 2
        case .notYetDue: 3
        case .dueSoon: 4
        case .late: 5
        case .missing: 6
        case .notApplicable: 7
        }
    }
}
