import Diagnostics
import Model

/// Reads a table file of any format into raw tables.
public enum TableFileReader {
    /// The endings of the formats that can hold a table.
    public static let fileExtensions: Set<String> = ["csv", "xlsx", "yaml", "yml", "json"]

    /// Why no table is read from files with this ending, in lower case, though they hold one; nil for all others.
    public static func refusal(ofEnding ending: String, file: String) -> DiagnosticError? {
        let kinds = [
            "xls": "Excel 97–2003 (.xls)", "et": "WPS (.et)", "ods": "OpenDocument (.ods)", "xlsb": "XLSB",
            "xlsm": "XLSM",
        ]
        return kinds[ending].map { FileSignature.legacy(file, kind: $0) }
    }

    /// One table for CSV; one a sheet for XLSX, where the schema helps to find the headings; one of a single row for each
    /// record of YAML or JSON, since each names its own keys.
    public static func read(_ bytes: [UInt8], file: String, schema: TableSchema? = nil) throws(DiagnosticError)
        -> (tables: [RawTable], diagnostics: [Diagnostic])
    {
        let ending = file.lowercased()
        if ending.hasSuffix(".xlsx") { return try XLSXReader.read(bytes, file: file, schema: schema) }
        let text = try UTF8Text.decode(bytes, file: file).get()
        if ending.hasSuffix(".csv") {
            let (table, diagnostics) = CSVReader.read(text, file: file)
            return ([table], diagnostics)
        }
        let root = try document(text, file: file)
        guard let root else { return ([], []) }
        let records: [DataNode]
        if let sequence = root.sequence {
            records = sequence
        } else if root.mapping != nil {
            records = [root]
        } else {
            throw DiagnosticError(shapeProblem(at: root, in: file))
        }
        var tables: [RawTable] = []
        var diagnostics: [Diagnostic] = []
        let areApart = Set(records.map(\.line)).count == records.count
        for node in records {
            if let table = node.record(in: .text(file: file), sharingLine: !areApart) {
                tables.append(table)
            } else {
                diagnostics.append(shapeProblem(at: node, in: file))
            }
        }
        return (tables, diagnostics)
    }

    /// The document of a YAML or JSON file, nil where it is empty.
    public static func document(_ text: ArraySlice<UInt8>, file: String) throws(DiagnosticError) -> DataNode? {
        file.lowercased().hasSuffix(".json")
            ? try JSONReader.read(text, file: file) : try YAMLReader.read(text, file: file)
    }

    private static func shapeProblem(at node: DataNode, in file: String) -> Diagnostic {
        Diagnostic(
            .tableShape, at: SourceLocation(file, line: node.line, column: node.column),
            zh: "这里应为一条记录：若干“键: 值”，值为文字或文字的列表。", en: "A record belongs here: keys with texts or lists of texts.")
    }
}

extension Rule {
    public static let tableShape = Rule(
        "table-shape", firmness: .unconditional,
        statement: .init(zh: "YAML、JSON 表格是记录的列表，记录不再分层。", en: "A YAML or JSON table is a list of flat records."),
        explanation: .init(
            zh: "表格在网页上是一行一行的。分层的内容放不进行和列，勉强读取就会丢失一部分。",
            en:
                "A table is shown in rows and columns. What is nested does not fit into them, and part of it would be lost."
        ),
        remedy: .init(zh: "把内容改为记录的列表，每条记录一行一个键。", en: "Write it as a list of records."))
}
