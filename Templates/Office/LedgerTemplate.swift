import HTML
import Model

/// The ledger as one page for the office: how much was read, what became of it, and what did not go out as it came in.
struct LedgerTemplate: Markup {
    let ledger: Ledger
    let siteName: String

    /// A page of paper holds about as many; the data beside it has all.
    private static let shownFiles = 25

    var content: some Markup {
        OfficeDocument(heading) {
            p { "截至 \(ledger.asOf.chinese)　内部资料，不上网、不张贴；只记位置和原因，不含单元格内容。" }
            p { LedgerState(ledger: ledger) }
            LedgerTotals(ledger: ledger)
            LedgerReasons(files: ledger.files)
            LedgerFiles(files: notable, shown: Self.shownFiles)
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
