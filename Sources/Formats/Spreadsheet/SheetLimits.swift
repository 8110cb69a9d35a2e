import Diagnostics

/// What a workbook may hold in filled cells; empty and merely formatted ones are passed over and do not count.
enum SheetLimits {
    /// Filled cells of one sheet.
    static let cells = 2_000_000
    /// Bytes of text in one workbook, a text counted once for each cell that shows it.
    static let textSize = 128 << 20
    /// Cells of a table, the empty ones within its rows included.
    static let tableCells = 8_000_000
    static let merges = 100_000
    static let rows = 1_048_576
    static let columns = 16_384

    static func exceeded(_ file: String) -> DiagnosticError {
        DiagnosticError(
            Diagnostic(
                .oversizedWorkbook, at: SourceLocation(file), zh: "有内容的单元格或文字过多，未予读取。",
                en: "It has more filled cells or text than is read."))
    }
}

extension Rule {
    public static let oversizedWorkbook = Rule(
        "oversized-workbook", firmness: .unconditional,
        statement: .init(
            zh: "一个工作表有内容的单元格不超过 200 万个，一个工作簿的文字不超过 128 MB。",
            en: "A sheet has at most two million filled cells, a workbook at most 128 MB of text."),
        explanation: .init(
            zh: "只设了格式的空行不计在内，再多也不影响。真正的台账远小于此；超出的多半是误填到底的一列，或人为构造的文件。",
            en:
                "Empty rows with mere formatting do not count. No ledger comes near; what does is a column filled down by mistake, or made on purpose."
        ),
        remedy: .init(
            zh: "删去多余的行列，或把数据分到几个文件。", en: "Delete surplus rows and columns, or divide the data among files."))
}
