import Diagnostics
import Formats
import Model
import Privacy

/// Looks for personal data in what a file holds, where it can still be said in which cell or line it stands.
struct SourceGuard: Sendable {
    var diagnostics: [Diagnostic] = []
    var found: [FoundValue] = []
    /// What stands in columns of offices' telephones.
    var officePhones: [String] = []

    mutating func add(_ other: SourceGuard) {
        diagnostics += other.diagnostics
        found += other.found
        officePhones += other.officePhones
    }

    /// Searches tables that are shown as they are: records, settings, front matter.
    mutating func search(_ tables: [RawTable], schema: TableSchema) {
        for table in tables { search(table, schema) }
    }

    private mutating func search(_ table: RawTable, _ schema: TableSchema) {
        let findings = TableGuard.findings(in: table, schema: schema)
        diagnostics += findings
        let cells = { (cells: [RawTable.Cell]) in
            cells.lazy.map { (place: table.location(of: $0), text: $0.text) }
        }
        found += FoundValue.all(of: findings, in: cells(table.headings))
        found += FoundValue.all(of: findings, in: table.rows.lazy.flatMap { cells($0.cells) })
        for (position, heading) in table.headings.enumerated() {
            guard let column = schema.columnIndex(forHeading: heading.text),
                schema.columns[column].role == .officePhone
            else { continue }
            for row in table.rows where position < row.cells.count && !row.cells[position].isBlank {
                officePhones.append(row.cells[position].text)
            }
        }
    }

    /// Searches a text as it was written, before anything is made of it.
    mutating func search(_ text: MarkdownSource) {
        let scanner = PersonalDataScanner()
        for match in scanner.matches(in: text.bytes) {
            let before = text.bytes[..<match.range.lowerBound]
            let line = text.firstLine + before.count { $0 == 0x0A }
            let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
            let finding = match.kind.finding(at: SourceLocation(text.file, line: line, column: column))
            diagnostics.append(finding)
            found.append(
                FoundValue(finding: finding, fingerprint: FoundValue.Fingerprint(text.bytes[match.range])))
        }
    }

    /// Searches a stretch of an attachment's text; the finding stands at the file and tells which part.
    mutating func search(_ passage: Attachment.Passage, of file: String) {
        for match in PersonalDataScanner().matches(in: passage.text) {
            let part =
                passage.place.isEmpty
                ? BilingualText(zh: "", en: "")
                : BilingualText(
                    zh: "（\(ShownName(passage.place))）", en: " (\(ShownName(passage.place)))")
            let finding = Diagnostic(
                match.kind.rule, at: SourceLocation(file), zh: "附件\(part.zh)里有\(match.kind.label.zh)。",
                en: "In the attachment\(part.en) stands this: \(match.kind.label.en).")
            diagnostics.append(finding)
            found.append(
                FoundValue(finding: finding, fingerprint: FoundValue.Fingerprint(passage.text[match.range])))
        }
    }
}
