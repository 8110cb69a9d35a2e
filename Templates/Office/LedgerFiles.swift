import HTML
import Model

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
