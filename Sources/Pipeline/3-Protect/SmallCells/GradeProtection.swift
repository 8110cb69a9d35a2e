import Model

/// Withholds, from coarse to fine, what of a tree of grades tells of a few people.
enum GradeProtection {
    typealias Layer = ProtectedGrades.Layer

    /// The layers that each node may not show.
    static func hiddenLayers(of counts: [GradeCounts], in tree: CountTree, below limit: Int) -> [Set<Layer>] {
        let size = tree.hidden(in: counts.map { [$0.total] }, below: limit)
        let split = tree.hidden(in: counts.map { [$0.satisfied, $0.poor] }, below: limit, withheld: size)
        // Their sums are the split's cells, so what the split withholds they withhold too.
        let upper = tree.hidden(in: counts.map { Array($0.counts[..<3]) }, below: limit, withheld: split)
        let lower = tree.hidden(in: counts.map { Array($0.counts[3...]) }, below: limit, withheld: split)
        return counts.indices.map { node in
            var layers: Set<Layer> = []
            if size.contains(node) { layers.insert(.size) }
            if split.contains(node) { layers.insert(.split) }
            if upper.contains(node) { layers.insert(.satisfiedGrades) }
            if lower.contains(node) { layers.insert(.poorGrades) }
            return layers
        }
    }
}
