import HTML
import Model

/// The table of a sheet. The title stands in its head, so that each printed page has it above the headings.
struct SheetTable: Markup {
    let running: String
    let data: DataTable

    var content: some Markup {
        let columns = data.columns.indices.map { FigureColumn(data, at: $0) }
        table(.class("figures")) {
            thead {
                tr(.class("running")) {
                    th(.named("colspan", String(max(columns.count, 1))), .scope("colgroup")) { running }
                }
                tr {
                    ForEach(columns) { column in
                        th(.scope("col"), .class(Self.shortStyle(column.heading.text))) { column.heading.text }
                    }
                }
            }
            tbody {
                ForEach(data.rows) { row in
                    tr {
                        ForEach(zip(columns, row)) { column, text in
                            td(.class(column.style(of: text) ?? Self.shortStyle(text))) { column.shown(text) }
                        }
                    }
                }
            }
        }
    }

    /// A name is not to be broken over two lines, nor a heading of two characters or a number with a word (记03-01).
    private static func shortStyle(_ text: String) -> String? {
        text.count <= 4 || (text.count <= 8 && text.utf8.contains(UInt8(ascii: "-"))) ? "short" : nil
    }
}
