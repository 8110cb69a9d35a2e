import Diagnostics
import Foundation
import Model

@testable import Forms

/// A township with two villages and a catalogue, and a folder of its own for what is written.
struct SampleContent {
    static let village = RegionCode.of("990101001201")
    static let month = Period.of("2026-06")

    let root: String
    var disclosures: [Disclosure] = []
    var catalogue = [
        obligation("finance", "财务收支月报", "每月", table: "statement"),
        obligation("transactions", "逐笔收支明细", "每月", table: "transactions"),
        obligation("debts", "债权债务", "每季度", table: "debts"),
        obligation("donations", "捐赠款物", "即时", table: "assets"),
        obligation("budget", "年度计划", "每月", table: ""),
        obligation("relief", "救助名单", "每月", table: "subsidies", channel: "不公开"),
    ]

    init() throws {
        root = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(atPath: root) }

    var site: Site {
        var records = Site.Records()
        records.obligations = catalogue
        records.disclosures = disclosures
        let regions = [("990101001", "青石镇", "镇"), ("990101001201", "松溪村", "村"), ("990101001202", "白河社区", "社区")]
        return Site(
            settings: SiteSettings(SiteSettings.schema.record(["name": "甲", "owner": "乙"]), navigation: []),
            regions: RegionTree(
                regions.map { Region(Region.schema.record(["code": $0.0, "name": $0.1, "kind": $0.2])) }),
            records: records)
    }

    static func obligation(
        _ item: String, _ title: String, _ frequency: String, table: String, channel: String = "网站"
    ) -> Obligation {
        Obligation(
            Obligation.schema.record([
                "item": item, "title": title, "category": "财务公开", "frequency": frequency, "level": "村",
                "channel": channel, "table": table,
            ]))
    }

    static func disclosure(
        _ item: String, _ period: String, published: String = "2026-07-10", correction: String = ""
    ) -> Disclosure {
        let header = DisclosureHeader(
            DisclosureHeader.schema.record(["item": item, "published": published, "correction": correction]))
        return Disclosure(
            header: header, region: village, period: .of(period), item: item,
            tableFile: "disclosure/\(village)/\(period)/\(item).csv", textFile: nil)
    }

    func file(_ path: String) -> String? {
        FileManager.default.contents(atPath: root + "/" + path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The form of the village for the month.
    func form(items: Set<String> = []) -> Form {
        guard let village = site.regions[Self.village],
            let form = FormPlan(site, rows: { _ in [] }).form(for: village, Self.month, items: items)
        else { preconditionFailure("the village owes nothing") }
        return form
    }

    /// The form as a clerk sends it back: rows by item, and what is registered of each.
    func returned(
        _ rows: [String: [[String]]], registered: [[String]] = [], named name: String = "返回.xlsx"
    ) throws -> ReturnedForm {
        let form = form()
        var workbook = FormWorkbook(form: form)
        workbook.tables = rows.mapValues { $0.map { FormWorkbook.Row(cells: $0) } }
        if !registered.isEmpty { workbook.registration = registered.map { FormWorkbook.Row(cells: $0) } }
        let path = root + "/form.xlsx"
        try workbook.write(to: path, author: "乙")
        let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
        return try ReturnedForm.read(bytes, file: name, catalogue: catalogue)
    }
}

extension TableSchema {
    /// A record of texts, read by the columns as a table's cells are.
    func record(_ cells: [String: String]) -> Record {
        Record(
            schema: self, location: SourceLocation("sample.csv", line: 2),
            values: columns.map { column in
                cells[column.key].flatMap { text -> Value? in
                    switch column.kind {
                    case .day: Day(text).map { .day($0) }
                    case .decimal: ExactDecimal(text).map { .decimal($0) }
                    case .integer: Int(text).map { .integer($0) }
                    case .regionCode: RegionCode(text).map { .regionCode($0) }
                    case .choice(let codes): codes.entry(for: text).map { .choice($0) }
                    case .choices(let codes): codes.entry(for: text).map { .choices([$0]) }
                    default: text.isEmpty ? nil : .text(text)
                    }
                }
            })
    }
}

// A test has to be right about its own values.

extension Day {
    static func on(_ text: String) -> Day {
        guard let day = Day(text) else { preconditionFailure(text) }
        return day
    }
}

extension Period {
    static func of(_ text: String) -> Period {
        guard let period = Period(text) else { preconditionFailure(text) }
        return period
    }
}

extension RegionCode {
    static func of(_ text: String) -> RegionCode {
        guard let code = RegionCode(text) else { preconditionFailure(text) }
        return code
    }
}

extension TableSchema {
    static func standard(_ name: String) -> TableSchema {
        guard let schema = StandardTable.named(name) else { preconditionFailure(name) }
        return schema
    }
}
