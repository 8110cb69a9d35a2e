import Formats
import Model
import Testing

@Suite("Every schema's record")
struct ModelSchemaTests {
    /// A kind of record: its schema and how a value is made of it.
    struct Kind: CustomTestStringConvertible, Sendable {
        let schema: TableSchema
        let make: @Sendable (Record) -> Any

        var testDescription: String { schema.name }

        init<Row: RecordConvertible>(_: Row.Type) {
            schema = Row.schema
            make = { Row($0) }
        }

        init<Text: TextRecordConvertible>(text _: Text.Type) {
            schema = Text.schema
            make = { Text($0, body: MarkdownSource(bytes: [0x61], file: "a.md", firstLine: 1)) }
        }

        init(_ schema: TableSchema, make: @escaping @Sendable (Record) -> Any) {
            self.schema = schema
            self.make = make
        }
    }

    static let kinds =
        [
            Kind(Region.self), Kind(Service.self), Kind(ServiceMaterial.self), Kind(ServiceSite.self),
            Kind(ServiceEvent.self), Kind(ServiceAdmission.self),
            Kind(TownshipDuty.self), Kind(VillageDuty.self), Kind(VillagePower.self), Kind(PowerStep.self),
            Kind(LegalBasis.self), Kind(Obligation.self), Kind(DisclosureHeader.self), Kind(CalendarEntry.self),
            Kind(DisclosureEvent.self), Kind(Exemption.self), Kind(Indicator.self), Kind(IndicatorValue.self),
            Kind(PlanTask.self), Kind(Facility.self), Kind(Waiver.self), Kind(text: Notice.self),
            Kind(text: Document.self), Kind(text: TextPage.self), Kind(text: Report.self),
            Kind(SiteSettings.schema) {
                SiteSettings(
                    $0, navigation: [.init(title: "首页", path: "index.html", location: .init("site.yaml"))],
                    severities: ["raw-html": .note])
            },
        ] + StandardTable.all.map { schema in Kind(schema) { record in schema.columns.map { record[$0.key] } } }

    /// A CSV table of one row that fills the given columns, each with a content of its own.
    private func table(_ columns: [Column], heading: (Column) -> String) -> String {
        var cells: [String] = []
        for column in columns { cells.append(Self.cell(of: column, number: cells.count + 1, others: cells)) }
        return columns.map { "\"\(heading($0))\"" }.joined(separator: ",") + "\n"
            + cells.map { "\"\($0)\"" }.joined(separator: ",") + "\n"
    }

    /// What the column may hold; of choices the last that no other cell has, so that no default is taken for it.
    private static func cell(of column: Column, number: Int, others: [String]) -> String {
        let twoDigits = number < 10 ? "0\(number)" : "\(number)"
        return switch column.kind {
        case .text: "文字 \(column.key)"
        case .code: "sb-\(number)"
        case .regionCode: "9901010012\(twoDigits)"
        case .integer: "\(number)"
        case .decimal: "1,234.\(twoDigits)"
        // A table may have more columns than a month has days.
        case .day: "2026-0\(1 + number / 15)-\(10 + number % 15)"
        case .period: "20\(twoDigits)-06"
        case .flag: "是"
        case .choice(let set): set.labels.last { !others.contains($0) } ?? ""
        case .choices(let set): set.labels.prefix(2).joined(separator: "、")
        case .retention: "\(number)个月"
        case .list: "甲、\(column.key)"
        case .regionCodes: "990101；9901\(twoDigits)"
        case .url: "https://example.gov.cn/\(number)"
        }
    }

    @Test("can be read with all columns filled, and nothing of it is lost", arguments: kinds)
    func allColumns(kind: Kind) throws {
        for heading in [\Column.title, \.key] {
            let result = kind.schema.read(table(kind.schema.columns) { $0[keyPath: heading] })
            #expect(result.diagnostics.isEmpty, "\(result.diagnostics.map(\.finding))")
            let record = try #require(result.records.first)
            for column in kind.schema.columns { #expect(record[column.key] != nil, "\(column.key)") }
            let labels = kind.schema.columns.map { record.text($0.key) }
            var seen: Set<String> = []
            for property in Mirror(reflecting: kind.make(record)).children {
                let name = property.label ?? ""
                #expect(!Self.isEmpty(property.value), "\(name)")
                if let choice = Self.choice(property.value) {
                    #expect(labels.contains(choice.label), "\(name)")
                } else if !(property.value is Bool) {
                    #expect(seen.insert(String(describing: property.value)).inserted, "\(name) has another's value")
                }
            }
        }
    }

    @Test("can be read with the required columns alone", arguments: kinds)
    func requiredColumns(kind: Kind) throws {
        let required = kind.schema.columns.filter(\.isRequired)
        // Where nothing is required a row still needs some content to be one.
        let columns = required.isEmpty ? Array(kind.schema.columns.prefix(1)) : required
        let result = kind.schema.read(table(columns, heading: \.title))
        #expect(result.diagnostics.isEmpty, "\(result.diagnostics.map(\.finding))")
        let record = try #require(result.records.first)
        #expect(kind.schema.columns.allSatisfy { (record[$0.key] != nil) == columns.contains($0) })
        #expect(!Mirror(reflecting: kind.make(record)).children.isEmpty)
    }

    @Test("is refused without any one of its required columns", arguments: kinds)
    func missingColumns(kind: Kind) {
        for column in kind.schema.columns where column.isRequired {
            let others = kind.schema.columns.filter { $0 != column }
            let result = kind.schema.read(table(others, heading: \.key))
            #expect(result.diagnostics.map(\.finding) == ["a.csv:1 missing-column"])
            #expect(result.records.isEmpty)
        }
    }

    @Test("is told from others by columns that it has", arguments: kinds)
    func identity(kind: Kind) {
        for key in kind.schema.identity {
            #expect(kind.schema.columns.contains { $0.key == key }, "\(key)")
        }
    }

    @Test("has choices that are told apart by code and by label", arguments: kinds)
    func choices(kind: Kind) {
        for column in kind.schema.columns {
            guard case .choice(let set) = column.kind else { continue }
            #expect(!set.entries.isEmpty)
            for entry in set.entries {
                #expect(set.entry(for: entry.code) == entry && set.entry(for: entry.label) == entry, "\(column.key)")
            }
        }
    }

    @Test("has keys in snake case and headings of its own", arguments: kinds)
    func names(kind: Kind) {
        for column in kind.schema.columns {
            #expect(column.key.wholeMatch(of: #/[a-z]+(_[a-z0-9]+)*/#) != nil, "\(column.key)")
            #expect(!column.title.isEmpty)
        }
        #expect(!kind.schema.title.zh.isEmpty && !kind.schema.title.en.isEmpty)
    }

    @Test("is of a kind with a name of its own")
    func kindNames() {
        #expect(Set(Self.kinds.map(\.schema.name)).count == Self.kinds.count)
    }

    /// Whether a property holds nothing: no text, no item, nil, or a flag that is not set.
    private static func isEmpty(_ value: Any) -> Bool {
        switch value {
        case let text as String: text.isEmpty
        case let flag as Bool: !flag
        case let items as any Collection: items.isEmpty
        case let signOff as SignOff: Mirror(reflecting: signOff).children.contains { isEmpty($0.value) }
        default:
            Mirror(reflecting: value).displayStyle == .optional && Mirror(reflecting: value).children.isEmpty
        }
    }

    /// The choice that a property holds, also where it need not hold one.
    private static func choice(_ value: Any) -> (any LabelledChoice)? {
        let mirror = Mirror(reflecting: value)
        guard mirror.displayStyle == .optional else { return value as? any LabelledChoice }
        return mirror.children.first?.value as? any LabelledChoice
    }
}
