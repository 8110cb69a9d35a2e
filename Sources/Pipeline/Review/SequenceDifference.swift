/// What has to go from a sequence and come into it to make another.
struct SequenceDifference {
    /// Neighbouring elements that go, and those that come in their place, by their positions.
    struct Hunk: Equatable {
        var removed: [Int] = []
        var added: [Int] = []
    }

    private(set) var hunks: [Hunk] = []

    /// The shortest difference costs the square of what differs, also in memory; beyond this any that is true has to do.
    private static let mostCompared = 2000

    init(from old: [String], to new: [String]) {
        let head = zip(old, new).prefix { $0 == $1 }.count
        let tail = zip(old[head...].reversed(), new[head...].reversed()).prefix { $0 == $1 }.count
        let oldMiddle = Array(old[head..<old.count - tail])
        let newMiddle = Array(new[head..<new.count - tail])
        let (removed, added) =
            oldMiddle.count + newMiddle.count <= Self.mostCompared
            ? Self.shortest(from: oldMiddle, to: newMiddle) : Self.unmatched(oldMiddle, newMiddle)
        gather(removed, added, counts: (oldMiddle.count, newMiddle.count), from: head)
    }

    private static func shortest(from old: [String], to new: [String]) -> (removed: Set<Int>, added: Set<Int>) {
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        return (removed, added)
    }

    /// What one side has more often than the other; what only moved is no difference.
    private static func unmatched(_ old: [String], _ new: [String]) -> (removed: Set<Int>, added: Set<Int>) {
        var left: [String: Int] = [:]
        for element in new { left[element, default: 0] += 1 }
        var removed: Set<Int> = []
        for (position, element) in old.enumerated() {
            if let count = left[element], count > 0 { left[element] = count - 1 } else { removed.insert(position) }
        }
        var added: Set<Int> = []
        for (position, element) in new.enumerated().reversed() {
            guard let count = left[element], count > 0 else { continue }
            left[element] = count - 1
            added.insert(position)
        }
        return (removed, added)
    }

    private mutating func gather(
        _ removed: Set<Int>, _ added: Set<Int>, counts: (old: Int, new: Int), from start: Int
    ) {
        var (position, other) = (0, 0)
        var hunk = Hunk()
        while position < counts.old || other < counts.new {
            if position < counts.old, removed.contains(position) {
                hunk.removed.append(start + position)
                position += 1
            } else if other < counts.new, added.contains(other) {
                hunk.added.append(start + other)
                other += 1
            } else {
                if hunk != Hunk() { hunks.append(hunk) }
                hunk = Hunk()
                position += 1
                other += 1
            }
        }
        if hunk != Hunk() { hunks.append(hunk) }
    }
}
