import HTML
import Model

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
