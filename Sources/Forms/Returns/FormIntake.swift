import Diagnostics
import Formats
import Foundation
import Model

/// Takes tables that came back into the content folder: each as a whole or not at all.
public struct FormIntake {
    /// What became of one table.
    public enum Outcome: Hashable, Sendable {
        case added, replacedDraft, replacedPublished, unchanged
        /// The table is as it was; what is said beside it was taken.
        case registered
        /// Nothing was filled in.
        case untouched
        /// Something in it is wrong; it was not taken.
        case refused
        /// It would replace what is public, and nobody agreed.
        case declined
    }

    public struct Entry: Sendable {
        public let item: String
        public let title: String
        public let outcome: Outcome
        /// Whether it stays a draft, since no day of publication is stated.
        public let isDraft: Bool
        public let findings: [Diagnostic]
    }

    private let root: String
    private let site: Site
    private let disclosures: [RegionCode: [Disclosure]]
    private let day: Day
    private let mayReplace: (_ title: String) -> Bool

    /// `mayReplace` is asked before what is public gives way to what came back.
    public init(into root: String, site: Site, on day: Day, mayReplace: @escaping (_ title: String) -> Bool) {
        self.root = root
        self.site = site
        disclosures = Dictionary(grouping: site.disclosures, by: \.region)
        self.day = day
        self.mayReplace = mayReplace
    }

    /// Takes what is sound. Throws where a file cannot be read or written.
    public func take(_ form: ReturnedForm) throws -> [Entry] {
        guard site.regions[form.region] != nil else {
            throw DiagnosticError(
                Diagnostic(
                    .notAForm, at: SourceLocation(form.file), zh: "区划表中没有 \(form.region)。",
                    en: "There is no region \(form.region)."))
        }
        let registered = Registered(form)
        return try form.tables.map { table in
            let check = ReturnedTableCheck(table, of: form)
            let title = site.obligations.first { $0.item == table.item }?.title ?? table.item
            func entry(_ outcome: Outcome, isDraft: Bool = false, _ more: [Diagnostic] = []) -> Entry {
                Entry(
                    item: table.item, title: title, outcome: outcome, isDraft: isDraft, findings: check.findings + more)
            }
            if table.isUntouched {
                return Entry(item: table.item, title: title, outcome: .untouched, isDraft: false, findings: [])
            }
            let stated = registered.values(of: table.item)
            let objections = stated.findings + registered.dateAhead(of: table.item, on: day)
            guard !check.isRefused, objections.isEmpty else { return entry(.refused, objections) }

            let folder = "\(root)/disclosure/\(form.region)/\(form.period)"
            let path = "\(folder)/\(table.item.lowercased()).csv"
            if let other = otherFile(of: table.item, in: folder) {
                return entry(.refused, [inTheWay(other)])
            }
            let bytes = CSVWriter.bytes(
                headings: table.headings, rows: table.table.texts(by: table.schema).map { table.filled($0) })
            let known = disclosures[form.region]?.first {
                $0.period == form.period && $0.item == table.item.lowercased()
            }
            let existing = try? Array(Data(contentsOf: URL(fileURLWithPath: path)))
            var values = stated.values
            let isDraft = (values["published"] ?? "").isEmpty && known?.published == nil
            values["draft"] = isDraft ? "是" : ""
            if existing == bytes, !stated.changes(known) { return entry(.unchanged) }
            let isPublic = existing != nil && known.map { !$0.isDraft && ($0.published ?? day) <= day } ?? false
            if isPublic, existing != bytes {
                guard stated.explainsChange(of: known) else {
                    return entry(.refused, [unexplained(form, registered, table.item)])
                }
                guard mayReplace(title) else { return entry(.declined) }
            }
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
            try register(values, of: table.item, in: folder)
            let outcome: Outcome =
                switch existing {
                case nil: .added
                case bytes: .registered
                default: isPublic ? .replacedPublished : .replacedDraft
                }
            return entry(outcome, isDraft: isDraft)
        }
    }

    private func register(_ values: [String: String], of item: String, in folder: String) throws {
        let path = folder + "/index.csv"
        let existing = FileManager.default.contents(atPath: path)
        var index = try existing.map { try PeriodIndex(Array($0), file: path) } ?? PeriodIndex()
        index.set(values, of: item.lowercased())
        try Data(index.bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    }

    /// A table of the item, or an index, in another format, beside which a second one would be a contradiction.
    private func otherFile(of item: String, in folder: String) -> String? {
        TableFileReader.fileExtensions.sorted().filter { $0 != "csv" }
            .flatMap { ending in ["\(folder)/\(item.lowercased()).\(ending)", "\(folder)/index.\(ending)"] }
            .first { FileManager.default.fileExists(atPath: $0) }
    }

    private func inTheWay(_ path: String) -> Diagnostic {
        Diagnostic(
            .intakeInTheWay, at: SourceLocation(path), zh: "已有另一种格式的文件，导入的 CSV 不能和它并存。",
            en: "A file in another format is there already, beside which no CSV file can stand.")
    }

    private func unexplained(_ form: ReturnedForm, _ registered: Registered, _ item: String) -> Diagnostic {
        Diagnostic(
            .intakeWithoutReason, at: registered.place(of: item) ?? SourceLocation(form.file),
            zh: "这一项已经公开，内容有改动，却没有新的更正说明。", en: "The item is public and has changed, with no new reason.")
    }
}

extension ReturnedForm.Table {
    /// The schema's columns that the table has, so that a column that nobody used is not written.
    fileprivate var used: [Int] {
        let present = Set(table.headings.compactMap { schema.columnIndex(forHeading: $0.text) })
        let texts = table.texts(by: schema)
        return schema.columns.indices.filter { column in
            present.contains(column) && (schema.columns[column].isRequired || texts.contains { !$0[column].isEmpty })
        }
    }

    fileprivate var headings: [String] { used.map { schema.columns[$0].title } }

    fileprivate func filled(_ texts: [String]) -> [String] { used.map { texts[$0] } }
}

extension Rule {
    public static let intakeDateAhead = Rule(
        "intake-date-ahead", firmness: .unconditional,
        statement: .init(zh: "公开登记里的公开日期不能是将来的日子。", en: "The day of publication on a form does not lie ahead."),
        explanation: .init(
            zh: "公开日期是实际公开的那天。导入一个将来的日期，整个网站都要等改正后才能生成。",
            en:
                "It is the day on which something was made public. With one that lies ahead no portal is built until it is mended."
        ),
        remedy: .init(
            zh: "写实际公开的日期；还没有公开的，日期留空，先作草稿。",
            en: "Write the day on which it was made public, or leave it empty: then it is a draft."))

    public static let intakeInTheWay = Rule(
        "intake-in-the-way", firmness: .unconditional,
        statement: .init(zh: "一项公开内容只有一个数据文件。", en: "An item has one file of data."),
        explanation: .init(
            zh: "导入的表写成 CSV。同一项若还有一个工作簿，就不知道以哪个为准。",
            en:
                "What is imported is written as CSV. With a workbook of the same item beside it nobody knows which counts."
        ),
        remedy: .init(
            zh: "把原来的文件移走或另存为 CSV，再导入一次。", en: "Move the other file away or save it as CSV, then import again."))

    public static let intakeWithoutReason = Rule(
        "intake-without-reason", firmness: .unconditional,
        statement: .init(zh: "改已经公开的内容，要说明为什么。", en: "What is public is not changed without a reason."),
        explanation: .init(
            zh: "居民看过的数字变了，不说原因，就会以为有人做了手脚。",
            en: "Residents who have seen a figure and find another, without a word, will suspect the office."),
        remedy: .init(
            zh: "在表格的“公开登记”里写明更正说明，再导入一次。", en: "Write the reason on the form's sheet \"公开登记\", then import again."),
        basis: .init(
            zh: "村民委员会组织法：村务公开应保证所公布事项的真实性",
            en: "Organic Law of the Villagers' Committees: what is made public must be true"))
}
