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
            Kind(TownshipDuty.self), Kind(VillageDuty.self), Kind(VillagePower.self), Kind(PowerStep.self),
            Kind(LegalBasis.self), Kind(Obligation.self), Kind(DisclosureHeader.self), Kind(Indicator.self),
            Kind(IndicatorValue.self), Kind(PlanTask.self), Kind(Facility.self), Kind(text: Notice.self),
            Kind(text: Document.self), Kind(text: TextPage.self),
            Kind(SiteSettings.schema) {
                SiteSettings(
                    $0, navigation: [.init(title: "首页", path: "index.html", location: .init("site.yaml"))])
            },
        ] + StandardTable.all.map { schema in Kind(schema) { record in schema.columns.map { record[$0.key] } } }

    /// A CSV table of one row that fills the given columns.
    private func table(_ columns: [Column], heading: (Column) -> String) -> String {
        columns.map { "\"\(heading($0))\"" }.joined(separator: ",") + "\n"
            + columns.map { "\"\(Self.cell(of: $0.kind))\"" }.joined(separator: ",") + "\n"
    }

    /// What a column of the kind may hold; a choice is its last, so that no default is taken for it.
    private static func cell(of kind: Column.Kind) -> String {
        switch kind {
        case .text: "文字"
        case .code: "sb-001"
        case .regionCode: "990101001201"
        case .integer: "12"
        case .decimal: "1,234.50"
        case .day: "2026-06-30"
        case .period: "2026-06"
        case .flag: "是"
        case .choice(let set): set.labels.last ?? ""
        case .list: "甲、乙"
        case .regionCodes: "990101；990102"
        case .url: "https://example.gov.cn/a"
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
            for property in Mirror(reflecting: kind.make(record)).children {
                #expect(!Self.isEmpty(property.value), "\(property.label ?? "")")
                guard let choice = Self.choice(property.value) else { continue }
                #expect(labels.contains(choice.label), "\(property.label ?? "")")
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
        let content = mirror.displayStyle == .optional ? mirror.children.first?.value : value
        return content as? any LabelledChoice
    }
}
