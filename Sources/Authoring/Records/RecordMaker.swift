import Diagnostics
import Formats
import Foundation
import Model
import Pipeline

/// Makes new records that pass every check, as drafts, for one content folder.
public struct RecordMaker {
    let folder: String
    let site: Site
    let names: KnownNames

    /// Fails where the folder is no content.
    public init(folder: String) throws {
        guard let site = try ContentReading(folder)?.site else {
            throw AuthoringFailure(
                zh: "\(folder) 中没有可用的 site.yaml，不像内容文件夹。先用 noticeboard init 新建，或用 --content 指明。",
                en:
                    "\(folder) has no usable site.yaml, so it is no content folder. Make one with noticeboard init, or name it with --content."
            )
        }
        self.folder = folder
        self.site = site
        names = KnownNames(site: site)
    }

    /// Writes the record and tells what was made; nothing that is there is touched.
    public func make(_ request: RecordRequest) throws -> RecordDraft {
        let draft = try draft(request)
        try FolderWriter.add(draft.files, to: folder)
        return draft
    }

    func draft(_ request: RecordRequest) throws(AuthoringFailure) -> RecordDraft {
        switch request.kind {
        case .text(let kind): try text(kind, request)
        case .disclosure: try disclosure(request)
        case .register: try register(request)
        case .table(let table): try self.table(table, request)
        }
    }

    private func table(_ table: ContentTable, _ request: RecordRequest) throws(AuthoringFailure) -> RecordDraft {
        try take(request.arguments, atMost: 0, zh: "表格不用写代码", en: "A table takes no code")
        try refuseTwin(of: table.rawValue, endings: TableFileReader.fileExtensions)
        return RecordDraft(
            files: [
                ContentFile(
                    table.rawValue + ".csv", CSVWriter.bytes(headings: table.schema.columns.map(\.title), rows: []))
            ],
            next: BilingualText(
                zh: "用 Excel 或 WPS 打开，一行填一条；必填的列：\(Self.required(table.schema, \.title))。",
                en: "Open it in a spreadsheet and fill a row for each; required: \(Self.required(table.schema, \.key))."
            ))
    }

    private func register(_ request: RecordRequest) throws(AuthoringFailure) -> RecordDraft {
        try take(request.arguments, atMost: 1, zh: "名录只有一个名称", en: "A register has one name")
        guard let name = request.arguments.first, name.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9_-]{0,63}/) != nil else {
            throw AuthoringFailure(
                zh: "名录要有一个英文名称，例如：noticeboard new register shelters",
                en: "Name the register, such as: noticeboard new register shelters")
        }
        let path = "registers/\(name)/"
        try refuseTwin(of: path + "schema", endings: ["yaml", "yml", "json"])
        try refuseTwin(of: path + "data", endings: TableFileReader.fileExtensions)
        let title = SettingsFile.quoted(request.title ?? "（草稿）名录标题")
        let schema = """
            title: \(title)  # 页面的标题
            description:  # 一两句说明
            publisher: \(SettingsFile.quoted(site.settings.owner))  # 谁登记、谁负责
            updated: \(request.day)  # 数据截至哪一天
            fields:  # 一列一行；name 是英文名，title 是表头
              - {name: name, title: 名称, type: string, constraints: {required: true}}
              - {name: note, title: 说明, type: string}

            """
        return RecordDraft(
            files: [
                ContentFile(path + "schema.yaml", schema),
                ContentFile(path + "data.csv", CSVWriter.bytes(headings: ["名称", "说明"], rows: [])),
            ],
            next: BilingualText(
                zh: "先在 schema.yaml 里写明有哪些列，再填 data.csv。名录没有草稿状态：下次 build 就会发布这个页面。",
                en:
                    "Say in schema.yaml which columns there are, then fill data.csv. Registers have no drafts: the next build publishes its page."
            ))
    }

    /// Fails where there are more arguments than the kind has use for.
    func take(_ arguments: [String], atMost count: Int, zh: String, en: String) throws(AuthoringFailure) {
        guard arguments.count > count else { return }
        let surplus = arguments[count...].joined(separator: " ")
        throw AuthoringFailure(zh: "\(zh)，多了：\(surplus)", en: "\(en); not needed: \(surplus)")
    }

    /// Fails where the same thing is there already, in whatever format.
    func refuseTwin(of stem: String, endings: some Sequence<String>) throws(AuthoringFailure) {
        for path in endings.sorted().map({ "\(stem).\($0)" })
        where FileManager.default.fileExists(atPath: folder + "/" + path) {
            throw AuthoringFailure(
                zh: "\(path) 已经存在，不会覆盖：请直接在里面填写。", en: "\(path) is there already and is not overwritten: write into it."
            )
        }
    }

    private static func required(_ schema: TableSchema, _ name: KeyPath<Column, String>) -> String {
        schema.columns.filter(\.isRequired).map { $0[keyPath: name] }.joined(separator: ", ")
    }
}
