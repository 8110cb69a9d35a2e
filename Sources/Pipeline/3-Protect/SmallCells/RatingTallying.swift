import Diagnostics
import Model

/// Sums ratings by what was rated and by channel, and withholds what tells of a few people.
struct RatingTallying {
    let ratings: [Rating]
    let limit: Int

    /// By period and kind: all, then by target, then by channel.
    func tallies() -> [RatingTally] {
        struct Key: Hashable {
            let period: Period
            let kind: Rating.Kind
        }
        // A row some of whose grades are not told adds nothing to sums.
        return Dictionary(grouping: ratings.filter { $0.grades != nil }) { Key(period: $0.period, kind: $0.kind) }
            .sorted { ($0.key.period, $0.key.kind.rawValue) < ($1.key.period, $1.key.kind.rawValue) }
            .flatMap { tallies(ofOneKind: $0.value) }
    }

    private func tallies(ofOneKind rows: [Rating]) -> [RatingTally] {
        let targets = Dictionary(grouping: rows) { $0.target.lowercased() }.sorted { $0.key < $1.key }
            .map { Group(subject: .target($0.key), rows: $0.value) }
        let channels = Dictionary(grouping: rows, by: \.channel).sorted { $0.key < $1.key }
            .map { Group(subject: .channel($0.key), rows: $0.value) }
        let all = Group(subject: .all, rows: rows)
        let (byTarget, byChannel) = (protection(of: targets, all), protection(of: channels, all))
        // Two tables with one sum: what either withholds of it is withheld.
        var tallies = [all.tally(byTarget[0].union(byChannel[0]))]
        tallies += zip(targets, byTarget.dropFirst()).map { $0.tally($1) }
        // With one channel the table says what the sum says.
        if channels.count > 1 { tallies += zip(channels, byChannel.dropFirst()).map { $0.tally($1) } }
        return tallies
    }

    /// What may not be shown of the sum and then of each part.
    private func protection(of parts: [Group], _ all: Group) -> [Hidden] {
        let nodes = [all] + parts
        let tree = CountTree(parents: [nil] + parts.map { _ in 0 })
        let layers = GradeProtection.hiddenLayers(of: nodes.map(\.grades), in: tree, below: limit)
        let sizes = positions(of: .size, in: layers)
        let splits = positions(of: .split, in: layers)
        let handled = tree.hidden(in: nodes.map { [$0.handled ?? 0] }, below: limit, withheld: sizes)
        // How the office mended is no secret of those who rated, but bounds how many there were.
        let mended = tree.hidden(in: nodes.map { [$0.mended ?? 0] }, below: 1, withheld: splits)
        let followedUp = tree.hidden(in: nodes.map { [$0.followedUp ?? 0] }, below: 1, withheld: splits)
        return nodes.indices.map { node in
            Hidden(
                layers: layers[node], handled: handled.contains(node), mended: mended.contains(node),
                followedUp: followedUp.contains(node))
        }
    }

    private func positions(of layer: ProtectedGrades.Layer, in layers: [Set<ProtectedGrades.Layer>]) -> Set<Int> {
        Set(layers.indices.filter { layers[$0].contains(layer) })
    }

    private struct Hidden {
        var layers: Set<ProtectedGrades.Layer>
        var handled: Bool
        var mended: Bool
        var followedUp: Bool

        func union(_ other: Hidden) -> Hidden {
            Hidden(
                layers: layers.union(other.layers), handled: handled || other.handled, mended: mended || other.mended,
                followedUp: followedUp || other.followedUp)
        }
    }

    /// Rows that are summed.
    private struct Group {
        let subject: RatingTally.Subject
        let rows: [Rating]
        let grades: GradeCounts

        init(subject: RatingTally.Subject, rows: [Rating]) {
            self.subject = subject
            self.rows = rows
            grades = rows.reduce(into: .none) { sum, row in if let counts = row.grades { sum += counts } }
        }

        var handled: Int? { rows.map(\.handled).knownSum }
        var mended: Int? { rows.map(\.mended).knownSum }
        var followedUp: Int? { rows.map(\.followedUp).knownSum }

        func tally(_ hidden: Hidden) -> RatingTally {
            var sources: [SourceLocation] = []
            if case .target = subject { sources = rows.map(\.location) }
            return RatingTally(
                kind: rows[0].kind, subject: subject, period: rows[0].period, handled: hidden.handled ? nil : handled,
                grades: ProtectedGrades(grades, hidden: hidden.layers), mended: hidden.mended ? nil : mended,
                followedUp: hidden.followedUp ? nil : followedUp, sources: sources)
        }
    }
}
