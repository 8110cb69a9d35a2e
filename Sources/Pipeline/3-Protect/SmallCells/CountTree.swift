/// Counts that are told for places and, as their sums, for the places above: a row of cells a node.
///
/// Who sees the sum of several rows and all rows but one has seen that one too. So a small cell takes others with it.
struct CountTree {
    /// The node above each, nil at the top; it comes before those below.
    private let parents: [Int?]
    private let children: [[Int]]

    init(parents: [Int?]) {
        self.parents = parents
        var children = [[Int]](repeating: [], count: parents.count)
        for (node, parent) in parents.enumerated() {
            guard let parent else { continue }
            precondition(parent < node, "a sum comes before its parts")
            children[parent].append(node)
        }
        self.children = children
    }

    /// The nodes whose rows may not be shown, so that no cell of 1 to `limit` - 1 can be read or worked out. Rows are shown or
    /// withheld whole; the sum of a row may be known.
    ///
    /// `withheld` are those whose rows are kept back for another reason, such as that their sum is. Below a sum that is shown,
    /// none or at least two rows with something in them are withheld, and a sum is withheld only with a row below it. Then
    /// a person can be moved between two rows, from one cell to another and back, and all that is shown stays the same: no small
    /// cell is certain.
    func hidden(in rows: [[Int]], below limit: Int, withheld: Set<Int> = []) -> Set<Int> {
        var cover = Cover(tree: self, sums: rows.map { $0.reduce(0, +) }, hidden: withheld)
        for (node, row) in rows.enumerated() where row.contains(where: { $0 > 0 && $0 < limit }) {
            cover.hidden.insert(node)
        }
        for node in parents.indices.reversed() where !children[node].isEmpty { cover.settle(node) }
        return cover.hidden
    }

    private struct Cover {
        let tree: CountTree
        let sums: [Int]
        var hidden: Set<Int>

        /// Whether a row is withheld down to a lowest one with something in it, so that others can hide behind it.
        func covers(_ node: Int) -> Bool {
            guard hidden.contains(node), sums[node] > 0 else { return false }
            return tree.children[node].isEmpty || tree.children[node].contains(where: covers)
        }

        /// Sees to the rows below one node; those below them are settled.
        mutating func settle(_ node: Int) {
            if hidden.contains(node) { return burrow(below: node) }
            let covering = tree.children[node].filter(covers)
            guard covering.count == 1 else { return }
            if let partner = smallest(below: node, but: covering[0]) {
                hide(partner)
            } else {
                hidden.insert(node)
            }
        }

        private mutating func hide(_ node: Int) {
            hidden.insert(node)
            burrow(below: node)
        }

        /// A sum that is withheld could be made again of its parts, if all of those were shown.
        private mutating func burrow(below node: Int) {
            guard sums[node] > 0, !tree.children[node].contains(where: covers),
                let part = smallest(below: node, but: nil)
            else { return }
            hide(part)
        }

        /// Least is lost with the smallest.
        private func smallest(below node: Int, but other: Int?) -> Int? {
            tree.children[node].filter { $0 != other && sums[$0] > 0 }.min { (sums[$0], $0) < (sums[$1], $1) }
        }
    }
}
