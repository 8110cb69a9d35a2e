import Diagnostics
import Model

/// Sums surveys by place, over all ways of asking, and withholds what tells of a few people.
struct SurveyTallying {
    let surveys: [Survey]
    let regions: RegionTree
    let limit: Int

    /// By period, question and place, places above before those below.
    func tallies() -> [SurveyTally] {
        struct Key: Hashable {
            let period: Period
            let question: String
        }
        return Dictionary(grouping: surveys) { Key(period: $0.period, question: $0.question.lowercased()) }
            .sorted { ($0.key.period, $0.key.question) < ($1.key.period, $1.key.question) }
            .flatMap { tallies(ofOneQuestion: $0.value) }
    }

    private func tallies(ofOneQuestion rows: [Survey]) -> [SurveyTally] {
        let byPlace = Dictionary(grouping: rows, by: \.region)
        let places = regions.regions.filter { byPlace[$0.code] != nil }.map(\.code)
        // A place some of whose grades are not told adds nothing to sums: half of it would be a wrong number.
        let known = Dictionary(
            uniqueKeysWithValues: places.compactMap { place in sum(byPlace[place] ?? []).map { (place, $0) } })
        let nodes = sumNodes(of: known)
        let hidden = GradeProtection.hiddenLayers(
            of: nodes.map(\.counts), in: CountTree(parents: nodes.map(\.parent)), below: limit)
        let summed = zip(nodes, hidden).map { node, layers in
            tally(
                of: node.place, villages: node.villages, ProtectedGrades(node.counts, hidden: layers), rows,
                byPlace[node.place])
        }
        let untold = places.filter { known[$0] == nil }.map { tally(of: $0, villages: 0, nil, rows, byPlace[$0]) }
        return summed + untold
    }

    private func sum(_ rows: [Survey]) -> GradeCounts? {
        var sum = GradeCounts.none
        for row in rows {
            guard let counts = row.grades else { return nil }
            sum += counts
        }
        return sum
    }

    private struct Node {
        let place: RegionCode
        let parent: Int?
        var counts = GradeCounts.none
        var villages = 0
    }

    /// The places that were counted and all above them, from the top.
    private func sumNodes(of known: [RegionCode: GradeCounts]) -> [Node] {
        var nodes: [Node] = []
        func add(_ region: Region, below parent: Int?) {
            let position = nodes.count
            nodes.append(Node(place: region.code, parent: parent))
            let own = known[region.code]
            if let own { nodes[position].counts += own }
            nodes[position].villages = own == nil ? 0 : 1
            for child in regions.children(of: region.code) {
                let first = nodes.count
                add(child, below: position)
                guard nodes.count > first else { continue }
                nodes[position].counts += nodes[first].counts
                nodes[position].villages += nodes[first].villages
            }
            if nodes[position].villages == 0 { nodes.removeSubrange(position...) }
        }
        for root in regions.roots { add(root, below: nil) }
        return nodes
    }

    private func tally(
        of place: RegionCode, villages: Int, _ grades: ProtectedGrades?, _ rows: [Survey], _ own: [Survey]?
    ) -> SurveyTally {
        let told = own ?? []
        return SurveyTally(
            region: place, period: rows[0].period, question: rows[0].question,
            text: rows.lazy.map(\.questionText).first { !$0.isEmpty } ?? rows[0].question, villages: villages,
            grades: grades, methods: Self.distinct(told.map(\.method)), agencies: Self.distinct(told.map(\.agency)),
            surveyed: told.compactMap(\.surveyed).max(), sources: told.map(\.location))
    }

    private static func distinct(_ texts: [String]) -> [String] { Set(texts.filter { !$0.isEmpty }).sorted() }
}
