import Formats
import JSON
import Model

/// The descriptor of all datasets: a Tabular Data Package of Frictionless (specs.frictionlessdata.io), version 1.
struct DataPackage {
    let settings: SiteSettings
    let asOf: Day
    private var resources: [JSONValue] = []

    init(settings: SiteSettings, asOf: Day) {
        self.settings = settings
        self.asOf = asOf
    }

    /// `bytes` are those of the table's CSV file.
    mutating func add(_ dataset: Dataset, bytes: [UInt8]) {
        let publisher = dataset.publisher.isEmpty ? settings.owner : dataset.publisher
        resources.append(
            .object([
                "name": .string(dataset.name), "title": .string(dataset.title),
                "description": dataset.description.isEmpty ? nil : .string(dataset.description),
                "path": .string("\(dataset.name).csv"), "profile": .string("tabular-data-resource"),
                "format": .string("csv"), "mediatype": .string("text/csv"), "encoding": .string("utf-8"),
                "bytes": .integer(bytes.count), "hash": .string("sha256:" + SHA256.hex(bytes)),
                "dialect": .object([
                    "delimiter": .string(","), "lineTerminator": .string("\r\n"), "quoteChar": .string("\""),
                    "doubleQuote": .flag(true), "header": .flag(true), "csvddfVersion": .number("1.2"),
                ]),
                "schema": schema(of: dataset), "sources": .array([.object(["title": .string(publisher)])]),
                // Not of the standard, which allows for more.
                "updated": dataset.updated.map { .string($0.description) }, "rowCount": .integer(dataset.rows.count),
                "json": .string("\(dataset.name).json"),
            ]))
    }

    var bytes: [UInt8] {
        let package = JSONValue.object([
            "profile": .string("tabular-data-package"), "name": .string("noticeboard"),
            "title": .string(settings.name),
            "description": settings.description.isEmpty ? nil : .string(settings.description),
            "homepage": settings.baseURL.isEmpty ? nil : .string(settings.baseURL),
            "version": .string(asOf.description),
            "contributors": .array([
                .object(["title": .string(settings.owner), "role": .string("publisher")])
            ]), "resources": .array(resources),
        ])
        return Array((package.text + "\n").utf8)
    }

    private func schema(of dataset: Dataset) -> JSONValue {
        func title(_ key: String) -> JSONValue {
            .string(dataset.fields.first { $0.key == key }?.column.title ?? key)
        }
        return .object([
            "fields": .array(dataset.fields.map { Self.field($0, isMasked: !dataset.isTyped($0)) }),
            "primaryKey": dataset.primaryKey.isEmpty ? nil : .array(dataset.primaryKey.map(title)),
            "missingValues": .array([.string("")]),
        ])
    }

    /// A field is named by the heading that its cells stand under; `key` is the name that the program itself uses.
    private static func field(_ field: RegisterField, isMasked: Bool) -> JSONValue {
        let constraints = field.constraints
        var rules: [(key: String, value: JSONValue?)] = []
        if field.column.isRequired, !isMasked { rules.append(("required", .flag(true))) }
        if constraints.isUnique, !isMasked { rules.append(("unique", .flag(true))) }
        if case .choice(let set) = field.column.kind, !isMasked {
            rules.append(("enum", .array(set.labels.map { .string($0) })))
        }
        let isNumeric = field.column.isNumeric
        func bound(_ value: Value) -> JSONValue {
            isNumeric ? .number(value.description) : .string(value.description)
        }
        if !isMasked {
            // A period goes out as text, which Table Schema gives no bounds.
            if isNumeric || field.column.kind == .day {
                if let minimum = constraints.minimum { rules.append(("minimum", bound(minimum))) }
                if let maximum = constraints.maximum { rules.append(("maximum", bound(maximum))) }
            }
            if let length = constraints.minimumLength { rules.append(("minLength", .integer(length))) }
            if let length = constraints.maximumLength { rules.append(("maxLength", .integer(length))) }
            if let pattern = constraints.pattern { rules.append(("pattern", .string(pattern))) }
        }
        let type = isMasked ? "string" : type(of: field.column.kind)
        return .members([
            ("name", .string(field.column.title)), ("type", .string(type)),
            ("description", field.description.isEmpty ? nil : .string(field.description)),
            ("trueValues", type == "boolean" ? .array([.string("是")]) : nil),
            ("falseValues", type == "boolean" ? .array([.string("否")]) : nil),
            ("constraints", rules.isEmpty ? nil : .members(rules)), ("key", .string(field.key)),
        ])
    }

    private static func type(of kind: Column.Kind) -> String {
        switch kind {
        case .integer: "integer"
        case .decimal: "number"
        case .day: "date"
        case .flag: "boolean"
        default: "string"
        }
    }
}

extension Dataset {
    /// Whether every cell of a field still is of its type: what was masked is a text.
    fileprivate func isTyped(_ field: RegisterField) -> Bool {
        guard let index = fields.firstIndex(where: { $0.key == field.key }) else { return true }
        return rows.allSatisfy { row in
            let cell = row[index]
            if cell.isEmpty { return true }
            switch field.column.kind {
            case .integer, .decimal: return ExactDecimal(cell) != nil
            case .day: return Day(cell) != nil
            case .flag: return cell == "是" || cell == "否"
            case .choice(let set): return set.labels.contains(cell)
            default: return true
            }
        }
    }
}
