/// A row that sums others, with every reading of which rows these are: tables tell by position, not in words.
struct TotalRow {
    enum Reading: Hashable, CaseIterable {
        /// The rows below, down to the next number of the same rank or the next total.
        case below
        /// The rows above, up to the last total.
        case above
        /// The totals above since the last total of the whole.
        case totalsAbove
        /// All rows above but totals.
        case allAbove
        /// All rows below but totals, where the total stands on top.
        case allBelow
        case totalsBelow
    }

    let row: Int
    /// The rows that each reading sums, in the order in which readings are believed.
    let readings: [(reading: Reading, rows: [Int])]

    /// `only` leaves one reading where the layout is known.
    init(_ row: Int, only: Reading? = nil, in table: FigureTable) {
        self.row = row
        let label = table.rows[row].label
        // 减：累计折旧 among the items of a balance sheet: that is no plain sum.
        let hasSigns = Self.span(.above, from: row, in: table).contains {
            [.add, .subtract].contains(table.rows[$0].label.mark)
        }
        guard !hasSigns else {
            readings = []
            return
        }
        var seen: Set<[Int]> = []
        readings = (only.map { [$0] } ?? Self.order(label)).flatMap { reading in
            Self.variants(of: Self.span(reading, from: row, in: table), in: table)
                .filter { !$0.isEmpty && !Self.isOtherSide($0, of: label, in: table) && seen.insert($0).inserted }
                .map { (reading, $0) }
        }
    }

    /// The readings from the likeliest on.
    private static func order(_ label: RowLabel) -> [Reading] {
        if label.level > 0 { return [.below, .above, .totalsAbove, .allAbove, .allBelow, .totalsBelow] }
        return label.total == .whole
            ? [.totalsAbove, .allAbove, .above, .below, .totalsBelow, .allBelow]
            : [.above, .below, .totalsAbove, .allAbove, .totalsBelow, .allBelow]
    }

    /// Whether the likeliest reading, or the `only` one, holds in every column: then nothing else has to be tried, as in
    /// nearly all tables. Nil where it has no rows.
    static func holdsAtFirstSight(_ row: Int, only: Reading?, columns: [Int], in table: FigureTable) -> Bool? {
        let label = table.rows[row].label
        guard let parts = variants(of: span(only ?? order(label)[0], from: row, in: table), in: table).first,
            !parts.isEmpty, !isOtherSide(parts, of: label, in: table)
        else { return nil }
        return columns.allSatisfy { equation(row, parts, $0).holds(in: table) != false }
    }

    static func equation(_ row: Int, _ parts: [Int], _ column: Int) -> Equation {
        Equation(.init(row: row, column: column), sumOf: parts.map { .init(row: $0, column: column) })
    }

    /// Whether a total of income would sum expense, or the reverse: both totals can stand before all items.
    private static func isOtherSide(_ span: [Int], of label: RowLabel, in table: FigureTable) -> Bool {
        switch label.role {
        case .income?: span.contains { table.rows[$0].label.name.contains("支出") }
        case .expense?: span.contains { table.rows[$0].label.name.contains("收入") }
        default: false
        }
    }

    private static func span(_ reading: Reading, from row: Int, in table: FigureTable) -> [Int] {
        let rows = table.rows
        let below = (row + 1)..<rows.count
        let above = 0..<row
        switch reading {
        case .below:
            let level = rows[row].label.level
            return Array(
                below.prefix { index in
                    let label = rows[index].label
                    return !isTotal(label) && !(label.level > 0 && level > 0 && label.level <= level)
                })
        case .above: return above.reversed().prefix { !isTotal(rows[$0].label) }.reversed()
        case .totalsAbove:
            return above.reversed().prefix { rows[$0].label.total != .whole }.reversed()
                .filter { isPart(rows[$0].label) }
        case .allAbove: return above.filter { !isTotal(rows[$0].label) }
        case .allBelow: return below.filter { !isTotal(rows[$0].label) }
        case .totalsBelow: return below.filter { isPart(rows[$0].label) }
        }
    }

    /// A row that ends a run of items: a total, or a balance of a statement.
    private static func isTotal(_ label: RowLabel) -> Bool { label.total != nil || label.role != nil }

    /// A total that can be part of another; income and expense of a statement never are.
    private static func isPart(_ label: RowLabel) -> Bool {
        [.part, .named].contains(label.total) && label.role == nil
    }

    /// The rows of a span that are summed: not those that 其中 singles out, and of numbered rows only the uppermost.
    private static func variants(of span: [Int], in table: FigureTable) -> [[Int]] {
        let labels = table.rows
        let plain = withoutOfWhich(span, run: 1, in: table)
        var variants: [[Int]] = []
        let levels = plain.compactMap { labels[$0].label.level > 0 ? labels[$0].label.level : nil }
        // Rows without a number below a numbered one are its items.
        if let top = levels.min(), let first = plain.first, labels[first].label.level == top {
            variants.append(plain.filter { labels[$0].label.level == top })
        }
        variants.append(plain)
        if plain.count < span.count {
            // 其中 may go on over the rows below it, which nothing marks.
            for run in 2...4 { variants.append(withoutOfWhich(span, run: run, in: table)) }
        }
        return variants
    }

    private static func withoutOfWhich(_ span: [Int], run: Int, in table: FigureTable) -> [Int] {
        var skipped = 0
        return span.filter { row in
            if table.rows[row].label.mark == .ofWhich { skipped = run }
            defer { skipped = max(0, skipped - 1) }
            return skipped == 0
        }
    }
}
