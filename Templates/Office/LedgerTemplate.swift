import HTML
import Model

/// The ledger as one page for the office: how much was read, what became of it, and what did not go out as it came in.
struct LedgerTemplate: Markup {
    let ledger: Ledger
    let siteName: String

    /// A page of paper holds about as many; the data beside it has all.
    private static let shownFiles = 25

    var content: some Markup {
        StaticHTML("<!DOCTYPE html>\n")
        html(.lang("zh-CN")) {
            head {
                meta(.named("charset", "utf-8"))
                meta(.name("viewport"), .contentText("width=device-width, initial-scale=1"))
                meta(.name("robots"), .contentText("noindex"))
                title { heading }
                InlineStyle(bytes: PackageResources.office_css)
            }
            body {
                h1 { heading }
                p { "截至 \(ledger.asOf.chinese)　内部资料，不上网、不张贴；只记位置和原因，不含单元格内容。" }
                p { LedgerState(ledger: ledger) }
                LedgerTotals(ledger: ledger)
                LedgerReasons(files: ledger.files)
                LedgerFiles(files: notable, shown: Self.shownFiles)
            }
        }
    }

    private var heading: String { siteName.isEmpty ? "公开台账" : "\(siteName)　公开台账" }

    /// The files that did not go out as they are, those with the most rows kept back first.
    private var notable: [LedgerFile] {
        ledger.files.filter { $0.outcome != .published || $0.rows[.published] < $0.read }
            .sorted { a, b in
                let (left, right) = (a.read - a.rows[.published], b.read - b.rows[.published])
                return left != right ? left > right : a.path < b.path
            }
    }
}

/// Whether the portal was renewed.
struct LedgerState: Markup {
    let ledger: Ledger

    var content: some Markup {
        if ledger.isPublished {
            span(.class("state good")) { "已发布" }
        } else {
            span(.class("state bad")) { "未发布" }
        }
        "　错误 \(ledger.errors) 处，警告 \(ledger.warnings) 处。"
        if !ledger.isPublished { "有错误时不发布，原来的网站没有改动；下面是改正错误后的去向。" }
    }
}

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

/// Why rows did not go out as they came in, summed over all files.
struct LedgerReasons: Markup {
    private let lines: [Line]

    private struct Line {
        let outcome: LedgerOutcome
        let reason: String
        let label: String
        var rows = 0
        var files = 0
    }

    init(files: [LedgerFile]) {
        var lines: [String: Line] = [:]
        for reason in files.flatMap(\.reasons) {
            let key = reason.outcome.rawValue + " " + reason.reason
            var line =
                lines[key] ?? Line(outcome: reason.outcome, reason: reason.reason, label: reason.label)
            line.rows += reason.rows
            line.files += 1
            lines[key] = line
        }
        self.lines = lines.sorted { $0.key < $1.key }.map(\.value)
    }

    var content: some Markup {
        if !lines.isEmpty {
            h2 { "未原样公开的原因" }
            table {
                thead {
                    tr {
                        th(.scope("col")) { "去向" }
                        th(.scope("col")) { "原因" }
                        th(.scope("col"), .class("number")) { "行" }
                        th(.scope("col"), .class("number")) { "文件" }
                    }
                }
                tbody {
                    ForEach(lines) { line in
                        tr {
                            td { line.outcome.label }
                            td { "\(line.label)（\(line.reason)）" }
                            td(.class("number")) { "\(line.rows)" }
                            td(.class("number")) { "\(line.files)" }
                        }
                    }
                }
            }
        }
    }
}

/// The files with most kept back, each with the first places.
struct LedgerFiles: Markup {
    let files: [LedgerFile]
    let shown: Int

    var content: some Markup {
        if !files.isEmpty {
            h2 { "需要留意的文件" }
            table {
                thead {
                    tr {
                        th(.scope("col")) { "文件" }
                        th(.scope("col")) { "去向" }
                        th(.scope("col"), .class("number")) { "未原样公开" }
                        th(.scope("col")) { "位置" }
                    }
                }
                tbody {
                    ForEach(Array(files.prefix(shown))) { file in
                        tr {
                            td { file.path }
                            td { file.outcome.label }
                            td(.class("number")) { "\(file.read - file.rows[.published])／\(file.read) 行" }
                            td { places(of: file) }
                        }
                    }
                }
            }
            if files.count > shown {
                p(.class("note")) { "另有 \(files.count - shown) 个文件，见同名的 .ledger.json。" }
            }
        }
    }

    /// Without the file's name, which stands in the same row.
    private func places(of file: LedgerFile) -> String {
        file.reasons.flatMap(\.places).prefix(3)
            .map { $0.hasPrefix(file.path) ? String($0.dropFirst(file.path.count + 1)) : $0 }
            .filter { !$0.isEmpty }.joined(separator: "、")
    }
}
