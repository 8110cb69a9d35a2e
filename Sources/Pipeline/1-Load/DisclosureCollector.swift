import Diagnostics
import Model

/// A row of a period's index, and the disclosure it speaks of by its position among all.
struct IndexRow: Sendable {
    let place: SourceLocation
    let disclosure: Int
}

/// Joins what several files say of one disclosure: its row in the period's index, its table and its text.
struct DisclosureCollector {
    private struct Key: Hashable, Comparable {
        let region: RegionCode
        let period: Period
        let item: String

        static func < (a: Key, b: Key) -> Bool {
            (a.region, a.period, a.item) < (b.region, b.period, b.item)
        }
    }

    private struct Parts {
        var tableFile: String?
        var textFile: String?
        var textHeader: DisclosureHeader?
        var indexRow: DisclosureHeader?
    }

    private var parts: [Key: Parts] = [:]
    private(set) var diagnostics: [Diagnostic] = []
    /// Rows of indexes and whole files that no disclosure came of.
    private(set) var rejected: [FileTally.RejectedRow] = []
    /// Which disclosure each row of an index speaks of.
    private(set) var indexRows: [IndexRow] = []

    mutating func add(index headers: [DisclosureHeader], _ region: RegionCode, _ period: Period) {
        for header in headers {
            guard !header.item.isEmpty else {
                reject(
                    Diagnostic(
                        .disclosureIndex, at: header.location, zh: "登记表的每一行要有事项代码。",
                        en: "Each row of the index names an item."))
                continue
            }
            let key = Key(region: region, period: period, item: header.item.lowercased())
            if let other = parts[key]?.indexRow {
                reject(
                    Diagnostic(
                        .duplicateCode, at: header.location, zh: "该事项在登记表中已有一行（\(other.location)）。",
                        en: "The item has a row already (\(other.location))."))
                continue
            }
            parts[key, default: Parts()].indexRow = header
        }
    }

    mutating func add(table file: String, _ region: RegionCode, _ period: Period, item: String) {
        let key = Key(region: region, period: period, item: item.lowercased())
        if let other = parts[key]?.tableFile { return reportTwin(file, other) }
        parts[key, default: Parts()].tableFile = file
    }

    mutating func add(
        text file: String, header: DisclosureHeader?, _ region: RegionCode, _ period: Period, item: String
    ) {
        let key = Key(region: region, period: period, item: item.lowercased())
        if let other = parts[key]?.textFile { return reportTwin(file, other) }
        parts[key, default: Parts()].textFile = file
        parts[key]?.textHeader = header
    }

    private mutating func reject(_ problem: Diagnostic) {
        diagnostics.append(problem)
        rejected.append(.init(place: problem.location, rule: problem.rule))
    }

    private mutating func reportTwin(_ file: String, _ other: String) {
        reject(
            Diagnostic(
                .duplicateCode, at: SourceLocation(file), zh: "该事项已有一个文件：\(other)。",
                en: "The item has a file already: \(other)."))
    }

    /// The disclosures by region, period and item; one without content or without a date is reported and left out.
    mutating func finish() -> [Disclosure] {
        var disclosures: [Disclosure] = []
        disclosures.reserveCapacity(parts.count)
        // Keys alone are sorted: entries with their headers are ten times as large.
        for key in parts.keys.sorted() {
            guard let parts = parts.removeValue(forKey: key) else { continue }
            let file = parts.textFile ?? parts.tableFile
            // Of what was withdrawn only the row that says so has to stay.
            if file == nil, let row = parts.indexRow, row.withdrawal.isEmpty {
                reject(
                    Diagnostic(
                        .disclosureIndex, at: row.location, zh: "登记表中的“\(ShownName(key.item))”没有对应的表格或文本文件。",
                        en: "The index names \"\(ShownName(key.item))\", of which there is no table or text."))
                continue
            }
            // The text speaks for itself; the index fills in where it is silent.
            let header = [parts.textHeader, parts.indexRow].compactMap { $0 }.reduce(nil) {
                (merged: DisclosureHeader?, next) in
                merged?.filled(from: next) ?? next
            }
            guard let header, header.published != nil || header.isDraft || !header.withdrawal.isEmpty else {
                diagnostics.append(
                    Diagnostic(
                        .disclosureDate, at: header?.location ?? SourceLocation(file ?? ""),
                        zh: "“\(ShownName(key.item))”没有公开日期。",
                        en: "\"\(ShownName(key.item))\" has no date of publication."))
                let places = [parts.tableFile, parts.textFile].compactMap { $0.map { SourceLocation($0) } }
                rejected += (places + [parts.indexRow?.location].compactMap { $0 }).map {
                    .init(place: $0, rule: .disclosureDate)
                }
                continue
            }
            if let row = parts.indexRow {
                indexRows.append(IndexRow(place: row.location, disclosure: disclosures.count))
            }
            disclosures.append(
                Disclosure(
                    header: header, region: key.region, period: key.period, item: key.item,
                    tableFile: parts.tableFile, textFile: parts.textFile))
        }
        return disclosures
    }
}

extension Rule {
    static let disclosureIndex = Rule(
        "disclosure-index",
        statement: .init(zh: "登记表的每一行对应一项公开内容。", en: "Each row of a disclosure index stands for a disclosure."),
        explanation: .init(
            zh: "登记表写着“已公开”，却找不到文件，监督检查时就成了虚假公开。",
            en:
                "An index that says something is public, with no file behind it, is a false claim when supervisors look."
        ),
        remedy: .init(zh: "补上缺少的文件，或删去这一行。", en: "Add the missing file, or delete the row."),
        basis: .init(
            zh: "村民委员会组织法：村务公开应保证所公布事项的真实性",
            en: "Organic Law of the Villagers' Committees: what is made public must be true"))

    static let disclosureDate = Rule(
        "disclosure-date",
        statement: .init(
            zh: "每项公开内容要写明公开日期，不以文件日期代替。",
            en: "A disclosure states its date of publication; a file's date does not stand in."),
        explanation: .init(
            zh: "是否按时公开，全看这个日期。文件的修改时间一拷贝就变，不能作数。",
            en:
                "Whether it was published in time is judged by this date. A file's own date changes with every copy and proves nothing."
        ),
        remedy: .init(
            zh: "在该期的 index 表或文本的文件头中填写“公开日期”；尚未公开的标为草稿。",
            en: "Fill in \"published\" in the period's index or in the front matter, or mark it as a draft."),
        basis: .init(
            zh: "政府信息公开条例第十二条（目录应含生成日期）",
            en: "Regulations on Open Government Information, art. 12 (the catalogue states the date)"))
}
