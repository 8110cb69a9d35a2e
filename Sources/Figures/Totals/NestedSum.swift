import Model

/// A total over rows of which some already sum those below them, though nothing marks them as subtotals: 种植业 100, 水稻 60,
/// 玉米 40, 养殖业 50, 合计 150.
enum NestedSum {
    /// Whether the rows above a total come to it in that way.
    static func explains(_ total: Int, _ column: Int, in table: FigureTable) -> Bool {
        let figures = (0..<total).filter { table.rows[$0].label.total == nil }.compactMap { table.figure($0, column) }
        guard let stated = table.figure(total, column), stated != .zero else { return false }
        var sum = WideDecimal.zero
        var next = 0
        while next < figures.count {
            sum += figures[next]
            next += 1 + items(below: next, in: figures)
        }
        return sum == stated
    }

    /// How many of the figures that follow make up the one at `index`; none where no run of them does.
    private static func items(below index: Int, in figures: [WideDecimal]) -> Int {
        guard figures[index] != .zero else { return 0 }
        var sum = WideDecimal.zero
        for (count, figure) in figures[(index + 1)...].enumerated() {
            sum += figure
            // A single equal row is as likely its sister.
            if sum == figures[index], count > 0 { return count + 1 }
        }
        return 0
    }
}
