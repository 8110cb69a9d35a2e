import HTML
import Model

/// Files and rows by outcome, with the sums that must agree.
struct LedgerTotals: Markup {
    let ledger: Ledger

    var content: some Markup {
        h2 { "去向合计" }
        table {
            caption { "读入的每个文件、每一行都有一个去向" }
            thead {
                tr {
                    th(.scope("col")) { "去向" }
                    th(.scope("col"), .class("number")) { "文件" }
                    th(.scope("col"), .class("number")) { "行" }
                }
            }
            tbody {
                ForEach(LedgerOutcome.allCases) { outcome in
                    LedgerTotalRow(outcome.label, ledger.fileCounts[outcome], ledger.rowCounts[outcome])
                }
                LedgerTotalRow("去向合计", ledger.fileCounts.total, ledger.rowCounts.total, style: "total")
                LedgerTotalRow("读入", ledger.files.count, ledger.files.reduce(0) { $0 + $1.read }, style: "total")
            }
        }
    }
}

/// A line of the totals.
struct LedgerTotalRow: Markup {
    private let label: String
    private let files: Int
    private let rows: Int
    private let style: String?

    init(_ label: String, _ files: Int, _ rows: Int, style: String? = nil) {
        self.label = label
        self.files = files
        self.rows = rows
        self.style = style
    }

    var content: some Markup {
        tr(.class(style)) {
            th(.scope("row")) { label }
            td(.class("number")) { "\(files)" }
            td(.class("number")) { "\(rows)" }
        }
    }
}
