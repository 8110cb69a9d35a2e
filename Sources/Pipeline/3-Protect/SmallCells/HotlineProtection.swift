import Model

/// Withholds counts of a few calls, and those by which they could be worked out from the sums of kinds and places.
struct HotlineProtection {
    let figures: [HotlineFigures]
    let regions: RegionTree
    let limit: Int

    func protected() -> [HotlineFigures] {
        var shown = figures
        for rows in Dictionary(grouping: figures.indices, by: { figures[$0].period }).values {
            protect(rows, in: &shown)
        }
        return shown
    }

    /// The figures of one period.
    private func protect(_ rows: [Int], in shown: inout [HotlineFigures]) {
        let byPlace = Dictionary(grouping: rows) { figures[$0].region }
        let places = regions.parentsFirst.map(\.code).filter { byPlace[$0] != nil }
        let positions = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
        let tree = CountTree(
            parents: places.map { place in
                regions.path(to: place).dropLast().reversed().lazy.compactMap { positions[$0.code] }.first
            })
        let accepted = hidden(\.accepted, of: places.map { byPlace[$0] ?? [] }, in: tree)
        let completed = hidden(\.completed, of: places.map { byPlace[$0] ?? [] }, in: tree, withheld: accepted)
        for (place, code) in places.enumerated() {
            for row in byPlace[code] ?? [] {
                let isSum = figures[row].kind == .total
                shown[row] = figures[row].showing(
                    accepted: !(isSum ? accepted.sums : accepted.kinds).contains(place),
                    completed: !(isSum ? completed.sums : completed.kinds).contains(place))
            }
        }
    }

    /// The places whose sum, and those whose kinds, may not be shown.
    private struct Hidden {
        var sums: Set<Int> = []
        var kinds: Set<Int> = []
    }

    private func hidden(
        _ count: KeyPath<HotlineFigures, Int?>, of places: [[Int]], in tree: CountTree, withheld: Hidden = Hidden()
    ) -> Hidden {
        let kinds = places.map { rows in
            HotlineFigures.Kind.allCases.filter { $0 != .total }.map { kind in
                rows.filter { figures[$0].kind == kind }.compactMap { figures[$0][keyPath: count] }.reduce(0, +)
            }
        }
        let sums = zip(places, kinds).map { rows, kinds in
            [
                rows.lazy.filter { figures[$0].kind == .total }.compactMap { figures[$0][keyPath: count] }.first
                    ?? kinds.reduce(0, +)
            ]
        }
        let hiddenSums = tree.hidden(in: sums, below: limit, withheld: withheld.sums)
        let hiddenKinds = tree.hidden(in: kinds, below: limit, withheld: withheld.kinds.union(hiddenSums))
        return Hidden(sums: hiddenSums, kinds: hiddenKinds)
    }
}
