import HTML
import Model

/// The table of a disclosure in its official layout: spanned headings, two sides where there are two, labels indented, sums set
/// off, and below it the totals that it lacks.
struct DisclosureTable: Markup {
    private let captionText: String
    private let data: DataTable
    private let outline: TableOutline
    private let columns: [Column]

    private struct Column {
        let figures: FigureColumn
        let leaf: String
        let side: Int
        let isLabel: Bool
        /// Whether a new side begins here.
        let isEdge: Bool
        let holdsTexts: Bool

        var style: String? { side == 0 ? nil : isEdge ? "right edge" : "right" }
    }

    init(captionText: String, data: DataTable, outline: TableOutline) {
        self.captionText = captionText
        self.data = data
        self.outline = outline
        columns = data.columns.indices.map { index in
            let side = outline.sides.firstIndex { $0.columns.contains(index) } ?? 0
            return Column(
                figures: FigureColumn(data, at: index), leaf: data.columns[index].leaf, side: side,
                isLabel: outline.sides[side].labelColumn == index,
                isEdge: side > 0 && outline.sides[side].columns.lowerBound == index,
                // More than eight characters somewhere.
                holdsTexts: !data.columns[index].isNumeric && data.rows.contains { $0[index].utf8.count > 24 })
        }
    }

    var content: some Markup {
        TableGroup(
            captionText, unit: outline.isInYuan ? "元" : nil, columnCount: columns.count, cards: cards,
            columnsPerSide: columnsPerSide
        ) {
            TableHead(
                columns: data.columns, styles: columns.map(\.style), hasIDs: isTwoSided,
                holdsTexts: columns.map(\.holdsTexts))
            tbody {
                ForEach(data.rows.indices) { row in
                    tr(.class(isLedgerSum(row) ? "sum" : nil)) {
                        ForEach(columns.indices) { cell(row, $0) }
                    }
                }
            }
            foot
        }
    }

    /// Each row of a short ledger is a thing of its own and can be a card; in a form with labels and sums the rows belong
    /// together, and a long list is sooner looked through as a table.
    private var cards: [TableHeading] {
        guard outline.sides.allSatisfy({ $0.labelColumn == nil }), data.rows.count <= 12,
            (4...CardLabels.limit).contains(columns.count)
        else { return [] }
        return data.columns.map { TableHeading($0.group.isEmpty ? $0.leaf : $0.title, isNumeric: $0.isNumeric) }
    }

    @MarkupBuilder private var foot: some Markup {
        if !outline.totals.isEmpty {
            let first = max(outline.totals.compactMap { total in total.sums.firstIndex { $0 != nil } }.min() ?? 0, 1)
            // A cell is labelled by its place, and the title takes the places of several.
            let labels = cards.isEmpty ? nil : CardLabels.style(of: ["合计"] + cards[first...])
            tfoot(.style(labels)) {
                ForEach(outline.totals) { total in
                    tr(.class("sum")) {
                        th(.scope("row"), .named("colspan", String(first))) {
                            total.title
                            span(.class("detail")) { "（系统计算）" }
                        }
                        ForEach(first..<columns.count) { index in
                            td(.class("number")) { total.sums[index].map { $0.grouped } ?? "" }
                        }
                    }
                }
            }
        }
    }

    private var isTwoSided: Bool { outline.sides.count > 1 }

    /// Where two sides are alike, a phone shows one below the other.
    private var columnsPerSide: Int? {
        guard isTwoSided, let first = outline.sides.first?.columns.count, outline.totals.isEmpty,
            outline.sides.allSatisfy({ $0.columns.count == first }), data.columns.allSatisfy({ $0.group.isEmpty })
        else { return nil }
        return first
    }

    private func isLedgerSum(_ row: Int) -> Bool {
        guard let side = outline.sides.first, side.labelColumn == nil else { return false }
        return side.labels[row].rank == .total
    }

    @MarkupBuilder private func cell(_ row: Int, _ index: Int) -> some Markup {
        let column = columns[index]
        let text = data.rows[row][index]
        if column.isLabel {
            let label = outline.sides[column.side].labels[row]
            if text.isEmpty {
                td(.class(column.style)) { "" }
            } else {
                th(
                    .scope("row"), .class(Self.joined(["label", label.style, column.style])),
                    .id(isTwoSided ? "row-\(row)-\(column.side)" : nil)
                ) { text }
            }
        } else {
            td(
                .class(Self.joined([column.figures.style(of: text), sumStyle(row, column), column.style])),
                .named("headers", headers(row, index))
            ) { column.figures.shown(text) }
        }
    }

    private func sumStyle(_ row: Int, _ column: Column) -> String? {
        let side = outline.sides[column.side]
        // A remark beside a sum is not one.
        guard column.figures.heading.isNumeric, side.labelColumn != nil else { return nil }
        return side.labels[row].rank == .item ? nil : "sum"
    }

    /// In a table of two sides a row has two labels, each for the cells of its side.
    private func headers(_ row: Int, _ index: Int) -> String? {
        guard isTwoSided, let label = outline.sides[columns[index].side].labelColumn, !data.rows[row][label].isEmpty
        else { return nil }
        return "col-\(index) row-\(row)-\(columns[index].side)"
    }

    private static func joined(_ styles: [String?]) -> String? {
        let styles = styles.compactMap { $0 }
        return styles.isEmpty ? nil : styles.joined(separator: " ")
    }
}

extension TableOutline.Label {
    fileprivate var style: String? {
        let indent = indent > 0 ? "in-\(min(indent, 3))" : nil
        let rank = rank == .item ? nil : "sum"
        let styles = [rank, indent].compactMap { $0 }
        return styles.isEmpty ? nil : styles.joined(separator: " ")
    }
}
