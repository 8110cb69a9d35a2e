import Model

/// The rows of lists of duties by the offices that they name: a city has 46,600 rows, which no page may go through for its own 340.
struct DutiesByPlace<Duty: ListedDuty>: Sendable {
    /// The rows that stand for all.
    private let common: [Duty]
    private let own: [RegionCode: [Duty]]

    init(_ duties: [Duty], in regions: RegionTree) {
        common = duties.filter(\.scope.isEmpty)
        var own: [RegionCode: [Duty]] = [:]
        for duty in duties {
            for place in Set(duty.places(in: regions)) { own[place, default: []].append(duty) }
        }
        self.own = own
    }

    /// A place's own, or for nil those for all; in the order of the table.
    subscript(place: RegionCode?) -> [Duty] { place.map { own[$0] ?? [] } ?? common }

    var places: some Sequence<RegionCode> { own.keys }
}

extension ListedDuty {
    /// The offices that a row names, by themselves or by a place above them; none where it stands for all.
    func places(in regions: RegionTree) -> [RegionCode] {
        scope.flatMap { regions.subtree(of: $0) }.map(\.code).filter { $0.level == Self.level }
    }
}
