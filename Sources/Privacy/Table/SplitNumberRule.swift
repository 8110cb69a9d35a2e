import Diagnostics
import Model

/// A number in pieces: over neighbouring cells of a row, a digit a cell, or over the lines of a column.
enum SplitNumberRule: TableRule {
    static func findings(in table: GuardedTable) -> [Diagnostic] {
        let width = table.rows.map(\.count).max() ?? 0
        var findings: [Diagnostic] = []
        for row in table.rows.indices {
            let cells = (0..<width).map { table.cell(row, $0) }
            for (column, kind) in split(cells, isColumn: false, table) {
                findings.append(finding(kind, at: table.location(row, column)))
            }
        }
        for column in 0..<width {
            let cells = table.rows.indices.map { table.cell($0, column) }
            for (row, kind) in split(cells, isColumn: true, table) {
                findings.append(finding(kind, at: table.location(row, column)))
            }
        }
        return findings
    }

    /// Where pieces begin that are a number together, with its kind.
    private static func split(_ cells: [String], isColumn: Bool, _ table: GuardedTable) -> [(Int, PersonalDataKind)] {
        var found: [(Int, PersonalDataKind)] = []
        var start = 0
        while start < cells.count {
            var end = start
            while end < cells.count, isPiece(cells[end]) { end += 1 }
            var first = start
            // Counts down a column (份数, 步骤) read as any number somewhere; one in pieces fills its run of lines.
            while first + 1 < end, !isColumn || first == start {
                guard let (last, kind) = number(cells, first, end, isColumn, table), !isColumn || last == end else {
                    first += 1
                    continue
                }
                found.append((first, kind))
                first = last
            }
            start = max(end, start + 1)
        }
        return found
    }

    /// The pieces from the first on that make up a whole number.
    private static func number(_ cells: [String], _ first: Int, _ end: Int, _ isColumn: Bool, _ table: GuardedTable)
        -> (end: Int, kind: PersonalDataKind)?
    {
        var joined = trimmed(cells[first])
        for last in first + 1..<end {
            joined += trimmed(cells[last])
            if joined.utf8.count > 60 { return nil }
            let pieces = last + 1 - first
            let isSingle = cells[first...last].allSatisfy { trimmed($0).count == 1 }
            let matches = PersonalDataScanner().matches(in: joined)
            guard let match = matches.first, match.range == 0..<joined.utf8.count else { continue }
            switch match.kind {
            case .identityNumber where joined.count == 18 && (isSingle || pieces <= 6): return (last + 1, match.kind)
            // Shorter numbers come out of figures side by side by chance.
            case .mobileNumber where isSingle || (!isColumn && isTelephone(first...last, table)),
                .bankCard
            where (isSingle && !isColumn) || (pieces <= 5 && cells[first..<last].allSatisfy { trimmed($0).count == 4 }):
                return (last + 1, match.kind)
            default: continue
            }
        }
        return nil
    }

    /// Whether the headings say that the pieces are a telephone, or say nothing.
    private static func isTelephone(_ columns: ClosedRange<Int>, _ table: GuardedTable) -> Bool {
        let roles = columns.map { table.role($0) }
        return roles.contains(.mobile)
            || columns.dropFirst().allSatisfy { !table.headings.indices.contains($0) || table.headings[$0].isEmpty }
    }

    private static func trimmed(_ cell: String) -> String { cell.filter { !$0.isWhitespace } }

    private static func isPiece(_ cell: String) -> Bool {
        let text = trimmed(cell)
        return !text.isEmpty && text.count < 18
            && text.allSatisfy { $0.isASCII && $0.isNumber || "０" <= $0 && $0 <= "９" || "XxＸｘ".contains($0) }
    }

    private static func finding(_ kind: PersonalDataKind, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .splitNumber, at: location, zh: "从这一格开始的几格连起来是一个\(kind.label.zh)。",
            en: "The cells from here on make up one \(kind.label.en).")
    }
}

extension Rule {
    static let splitNumber = Rule(
        "split-personal-number", firmness: .strict,
        statement: .init(
            zh: "个人号码不拆开放在几格里。", en: "No personal number stands in pieces in several cells."),
        explanation: .init(
            zh: "分格填写的号码读起来还是完整的号码，逐格检查却看不出来。",
            en: "A number in pieces is read as a whole one, and a look at one cell after the other does not see it."),
        remedy: .init(zh: "删去这几列（几行）。", en: "Delete these columns or lines."),
        basis: .init(zh: "《个人信息保护法》第六条、第二十五条", en: "Personal Information Protection Law art. 6 and 25"))
}
