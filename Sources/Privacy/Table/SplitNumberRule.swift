import Diagnostics
import Model

/// A number in pieces: over neighbouring cells of a row, a digit a cell, or over the lines of a column.
enum SplitNumberRule: TableRule {
    static func findings(in table: GuardedTable) -> [Diagnostic] {
        let width = table.rows.map(\.count).max() ?? 0
        // How many digits each cell holds, 0 where it is no piece of a number: figures are told apart without a copy.
        let pieces = table.rows.map { $0.map(digits) }
        var findings: [Diagnostic] = []
        for row in table.rows.indices {
            let line = Line(cells: table.rows[row], pieces: pieces[row], isColumn: false)
            for (column, kind) in numbers(in: line, table) {
                findings.append(finding(kind, at: table.location(row, column)))
            }
        }
        for column in 0..<width {
            let lengths = table.rows.indices.map { pieces[$0].indices.contains(column) ? pieces[$0][column] : 0 }
            guard lengths.contains(where: { $0 > 0 }) else { continue }
            let line = Line(
                cells: table.rows.indices.map { table.cell($0, column) }, pieces: lengths, isColumn: true)
            for (row, kind) in numbers(in: line, table) {
                findings.append(finding(kind, at: table.location(row, column)))
            }
        }
        return findings
    }

    /// The cells of one row or column.
    private struct Line {
        let cells: [String]
        let pieces: [Int]
        let isColumn: Bool
    }

    /// Where pieces begin that are a number together, with its kind.
    private static func numbers(in line: Line, _ table: GuardedTable) -> [(Int, PersonalDataKind)] {
        var found: [(Int, PersonalDataKind)] = []
        var first = 0
        while first + 1 < line.pieces.count {
            if let (end, kind) = number(in: line, from: first, table) {
                found.append((first, kind))
                first = end
            } else {
                first += 1
            }
        }
        return found
    }

    /// The pieces from the first on that make up a whole number.
    private static func number(in line: Line, from first: Int, _ table: GuardedTable)
        -> (end: Int, kind: PersonalDataKind)?
    {
        var total = line.pieces[first]
        var last = first + 1
        while last < line.pieces.count, total > 0, line.pieces[last] > 0 {
            total += line.pieces[last]
            guard total <= BankCardNumber.lengths.upperBound else { return nil }
            if total == 11 || total >= 16, let kind = kind(of: line, first...last, table) { return (last + 1, kind) }
            last += 1
        }
        return nil
    }

    private static func kind(of line: Line, _ range: ClosedRange<Int>, _ table: GuardedTable) -> PersonalDataKind? {
        let kinds = possibleKinds(of: line, range, table)
        guard !kinds.isEmpty else { return nil }
        // With spaces, so that the scanner judges the pieces as it does in a sentence.
        let joined = range.map { line.cells[$0].filter { !$0.isWhitespace } }.joined(separator: " ")
        guard let match = PersonalDataScanner().matches(in: joined).first, match.range == 0..<joined.utf8.count else {
            return nil
        }
        return kinds.contains(match.kind) ? match.kind : nil
    }

    /// What the pieces can be by their number, lengths and headings.
    private static func possibleKinds(of line: Line, _ range: ClosedRange<Int>, _ table: GuardedTable)
        -> [PersonalDataKind]
    {
        let total = line.pieces[range].reduce(0, +)
        let isOneByOne = line.pieces[range].allSatisfy { $0 == 1 }
        var kinds: [PersonalDataKind] = []
        if total == 18 {
            // A column of small figures has any digits below each other.
            let isWhole =
                isOneByOne
                ? !line.isColumn && !isDigit(line, range.lowerBound - 1) && !isDigit(line, range.upperBound + 1)
                : range.count <= 6
            if isWhole { kinds.append(.identityNumber) }
        }
        // Shorter numbers come out of figures side by side by chance, unless the headings leave nothing else.
        guard !line.isColumn else { return kinds }
        let isGrouped = table.roles.isPersonList && isInUsualGroups(line, range)
        if total == 11, isGrouped || isNamed(.mobile, range, table) { kinds.append(.mobileNumber) }
        if BankCardNumber.lengths.contains(total), isGrouped || isNamed(.bankCard, range, table) {
            kinds.append(.bankCard)
        }
        return kinds
    }

    /// Whether the pieces are as long as those in which people write telephones (3, 4, 4) and cards (fours): beside a person's
    /// name that is no chance, if no further figure follows.
    private static func isInUsualGroups(_ line: Line, _ range: ClosedRange<Int>) -> Bool {
        let lengths = Array(line.pieces[range])
        let before = range.lowerBound > 0 ? line.pieces[range.lowerBound - 1] : 0
        let after = line.pieces.indices.contains(range.upperBound + 1) ? line.pieces[range.upperBound + 1] : 0
        guard before == 0, after == 0 else { return false }
        return lengths == [3, 4, 4] || (lengths.count >= 4 && lengths.dropLast().allSatisfy { $0 == 4 })
    }

    private static func isDigit(_ line: Line, _ index: Int) -> Bool {
        line.pieces.indices.contains(index) && line.pieces[index] == 1
    }

    /// Whether a heading over the pieces names what they are, or those behind the first have no heading of their own.
    private static func isNamed(_ role: ColumnRole, _ columns: ClosedRange<Int>, _ table: GuardedTable) -> Bool {
        columns.contains { table.role($0) == role }
            || columns.dropFirst().allSatisfy {
                !table.headings.indices.contains($0) || table.headings[$0].allSatisfy(\.isWhitespace)
            }
    }

    /// The digits of a cell that holds nothing else, but perhaps a last X; 0 for any other.
    private static func digits(_ cell: String) -> Int {
        guard cell.utf8.count <= 60 else { return 0 }
        var count = 0
        var isOver = false
        for scalar in cell.unicodeScalars {
            switch scalar {
            case "0"..."9", "０"..."９":
                guard !isOver else { return 0 }
                count += 1
            case "X", "x", "Ｘ", "ｘ":
                guard !isOver else { return 0 }
                count += 1
                isOver = true
            case " ", "\t", "\n", "\r", "\u{A0}", "\u{3000}": continue
            default: return 0
            }
        }
        return count < 18 ? count : 0
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
