import HTML
import Model

/// The headings of a table: a second row where some columns share one.
struct TableHead: Markup {
    let columns: [DataTable.Column]
    /// Says of a column on which side of the table it stands, and whether that begins there.
    let styles: [String?]
    let hasIDs: Bool
    /// Whether the column holds texts, which must not shrink to a character's width.
    let holdsTexts: [Bool]

    private struct Span {
        let group: String
        let columns: Range<Int>
    }

    var content: some Markup {
        thead {
            if isStacked {
                tr {
                    ForEach(spans) { span in
                        if span.group.isEmpty {
                            heading(span.columns.lowerBound, rows: "2")
                        } else {
                            th(.scope("colgroup"), .class("span"), .named("colspan", String(span.columns.count))) {
                                span.group
                            }
                        }
                    }
                }
                tr { ForEach(columns.indices.filter { !columns[$0].group.isEmpty }) { heading($0) } }
            } else {
                tr { ForEach(columns.indices) { heading($0) } }
            }
        }
    }

    private var isStacked: Bool { columns.contains { !$0.group.isEmpty } }

    /// Neighbours with one group together, each other column alone.
    private var spans: [Span] {
        var spans: [Span] = []
        for (index, column) in columns.enumerated() {
            if let last = spans.last, !column.group.isEmpty, last.group == column.group {
                spans[spans.count - 1] = Span(group: last.group, columns: last.columns.lowerBound..<index + 1)
            } else {
                spans.append(Span(group: column.group, columns: index..<index + 1))
            }
        }
        return spans
    }

    private func heading(_ index: Int, rows: String? = nil) -> some Markup {
        let style = [
            columns[index].isNumeric ? "number" : nil, styles[index], holdsTexts[index] ? "long" : nil,
        ]
        .compactMap { $0 }
        return th(
            .scope("col"), .class(style.isEmpty ? nil : style.joined(separator: " ")),
            .id(hasIDs ? "col-\(index)" : nil), .named("rowspan", rows)
        ) { columns[index].leaf }
    }
}
