import Testing

@testable import Pipeline

@Suite("Small counts in sums")
struct CountTreeTests {
    @Test("a small cell takes the whole row with it, and the smallest row beside it")
    func partner() {
        let tree = CountTree(parents: [nil, 0, 0, 0])
        #expect(tree.hidden(in: [[90, 33], [40, 3], [30, 20], [20, 10]], below: 5) == [1, 3])
    }

    @Test("two rows with small cells hide behind each other")
    func mutual() {
        let tree = CountTree(parents: [nil, 0, 0, 0])
        #expect(tree.hidden(in: [[90, 17], [40, 3], [30, 4], [20, 10]], below: 5) == [1, 2])
    }

    @Test("an empty row hides nothing, so the sum goes instead")
    func noPartner() {
        let tree = CountTree(parents: [nil, 0, 0])
        #expect(tree.hidden(in: [[40, 3], [40, 3], [0, 0]], below: 5) == [0, 1])
    }

    @Test("a sum that goes takes a row below its neighbour along")
    func above() {
        // City, two towns with a village each: the first village's row is its town's and must not be worked out of the city's.
        let tree = CountTree(parents: [nil, 0, 1, 0, 3])
        #expect(tree.hidden(in: [[60, 13], [40, 3], [40, 3], [20, 10], [20, 10]], below: 5) == [1, 2, 3, 4])
    }

    @Test("nobody is told of by nothing: a zero stays")
    func zero() {
        #expect(CountTree(parents: [nil]).hidden(in: [[0, 5, 60]], below: 5).isEmpty)
    }

    /// What a reader who knows all sums can still imagine, by trying everything: no small cell has one value only.
    @Test("no withheld small cell can be worked out, however one reckons", arguments: 0..<60)
    func bruteForce(seed: UInt64) throws {
        var random = SeededNumbers(state: seed &* 7919 &+ 1)
        // A city, two or three towns, one or two villages each, three cells a row.
        var parents: [Int?] = [nil]
        var leaves: [Int] = []
        for _ in 0..<Int.random(in: 2...3, using: &random) {
            let town = parents.count
            parents.append(0)
            for _ in 0..<Int.random(in: 1...2, using: &random) {
                leaves.append(parents.count)
                parents.append(town)
            }
        }
        var rows = [[Int]](repeating: [0, 0, 0], count: parents.count)
        for leaf in leaves {
            // The sum of a row is shown, so it is not small itself.
            repeat {
                rows[leaf] = (0..<3).map { _ in Bool.random(using: &random) ? 0 : Int.random(in: 0...5, using: &random)
                }
            } while (1..<3).contains(rows[leaf].reduce(0, +))
        }
        for node in parents.indices.reversed() {
            if let parent = parents[node] { rows[parent] = zip(rows[parent], rows[node]).map(+) }
        }
        let hidden = CountTree(parents: parents).hidden(in: rows, below: 3)
        let imagined = Reader(parents: parents, rows: rows, hidden: hidden).imagined()
        for node in parents.indices {
            for cell in 0..<3 where (1..<3).contains(rows[node][cell]) {
                #expect(hidden.contains(node))
                #expect(imagined[node][cell].count > 1, "\(parents) \(rows) \(hidden): row \(node), cell \(cell)")
            }
        }
    }
}

/// Tries all rows of the lowest nodes that agree with what is shown: rows that are not hidden, and the sums of all rows.
private struct Reader {
    let parents: [Int?]
    let rows: [[Int]]
    let hidden: Set<Int>

    /// The values that each cell can have.
    func imagined() -> [[Set<Int>]] {
        let leaves = parents.indices.filter { !parents.contains($0) }
        var found = rows.map { $0.map { _ in Set<Int>() } }
        var guess = rows.map { $0.map { _ in 0 } }
        func tryLeaf(_ position: Int) {
            guard position < leaves.count else {
                for node in parents.indices where !hidden.contains(node) && guess[node] != rows[node] { return }
                for node in parents.indices {
                    for cell in guess[node].indices { found[node][cell].insert(guess[node][cell]) }
                }
                return
            }
            let leaf = leaves[position]
            for row in candidates(of: leaf) {
                add(row, at: leaf, times: 1)
                if fits() { tryLeaf(position + 1) }
                add(row, at: leaf, times: -1)
            }
        }
        func add(_ row: [Int], at leaf: Int, times sign: Int) {
            var node: Int? = leaf
            while let here = node {
                guess[here] = zip(guess[here], row).map { $0 + sign * $1 }
                node = parents[here]
            }
        }
        func fits() -> Bool {
            parents.indices.allSatisfy { node in
                hidden.contains(node) || zip(guess[node], rows[node]).allSatisfy { $0 <= $1 }
            }
        }
        tryLeaf(0)
        return found
    }

    private func candidates(of leaf: Int) -> [[Int]] {
        guard hidden.contains(leaf) else { return [rows[leaf]] }
        let sum = rows[leaf].reduce(0, +)
        return (0...sum).flatMap { first in (0...sum - first).map { [first, $0, sum - first - $0] } }
    }
}

/// A generator whose numbers are the same on every run.
private struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
