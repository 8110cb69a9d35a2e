/// Lanes beside the boxes for the ways that do not lead to the next step: two that pass the same row never share one.
struct FlowLanes {
    /// One an edge, in their order; 0 is the lane nearest to the boxes.
    let lanes: [Int]

    var count: Int { (lanes.max() ?? -1) + 1 }

    /// The rows that each edge passes, its ends included.
    init(_ rows: [ClosedRange<Int>]) {
        var lanes = [Int](repeating: 0, count: rows.count)
        var taken: [[ClosedRange<Int>]] = []
        // Short ways lie inside long ones, so that fewer lines cross.
        let order = rows.indices.sorted {
            (rows[$0].count, rows[$0].lowerBound, $0) < (rows[$1].count, rows[$1].lowerBound, $1)
        }
        for edge in order {
            let lane = taken.firstIndex { !$0.contains { $0.overlaps(rows[edge]) } } ?? taken.count
            if lane == taken.count { taken.append([]) }
            taken[lane].append(rows[edge])
            lanes[edge] = lane
        }
        self.lanes = lanes
    }
}
