import Formats
import Foundation
import Model
import Pipeline

/// What stands in a content folder, as examples of how its columns are filled: the first value of each.
struct ContentExamples {
    private static let longest = 40

    private let folder: String?
    private let content: ContentReading?

    init(folder: String?) throws {
        self.folder = folder
        content = try folder.flatMap { path throws(BuildFailure) in try ContentReading(path) }
    }

    func values(of table: ContentTable) -> [String: String] {
        let files = TableFileReader.fileExtensions.sorted().map { "\(table.rawValue).\($0)" }
        return files.lazy.map { values(in: $0, by: table.schema) }.first { !$0.isEmpty } ?? [:]
    }

    /// Of the first disclosure that has the table.
    func values(ofStandardTable schema: TableSchema) -> [String: String] {
        guard let site = content?.site else { return [:] }
        let items = Set(site.obligations.filter { $0.table == schema.name }.map { $0.item.lowercased() })
        let file = site.disclosures.first { items.contains($0.item) && $0.tableFile != nil }?.tableFile
        return file.map { values(in: $0, by: schema) } ?? [:]
    }

    /// Of the first period that has an index.
    var disclosureIndex: [String: String] {
        let folders = content?.site.disclosures.map { "disclosure/\($0.region)/\($0.period)/index.csv" } ?? []
        return folders.lazy.map { values(in: $0, by: DisclosureHeader.schema) }.first { !$0.isEmpty } ?? [:]
    }

    /// What stands between the first two lines of hyphens of the first text; empty where there is none.
    func frontMatter(of text: ContentText) -> String {
        let names = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: "\($0)/\(text.rawValue)") }
        guard let name = names?.filter({ $0.hasSuffix(".md") }).min(),
            let bytes = bytes(of: "\(text.rawValue)/\(name)")
        else { return "" }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.dropFirst().prefix { $0 != "---" }.map { $0 + "\n" }.joined()
    }

    private func values(in file: String, by schema: TableSchema) -> [String: String] {
        guard let bytes = bytes(of: file),
            let table = try? TableFileReader.read(bytes, file: file, schema: schema).tables.first
        else { return [:] }
        var values: [String: String] = [:]
        for (position, heading) in table.headings.enumerated() {
            guard let column = schema.columnIndex(forHeading: heading.text) else { continue }
            let filled = table.rows.lazy.compactMap { row in
                position < row.cells.count && !row.cells[position].isBlank ? row.cells[position] : nil
            }.first
            guard let filled else { continue }
            let text = filled.items?.joined(separator: "、") ?? filled.text
            values[schema.columns[column].key] = text.count > Self.longest ? text.prefix(Self.longest) + "…" : text
        }
        return values
    }

    private func bytes(of file: String) -> [UInt8]? {
        folder.flatMap { FileManager.default.contents(atPath: "\($0)/\(file)") }.map { Array($0) }
    }
}
