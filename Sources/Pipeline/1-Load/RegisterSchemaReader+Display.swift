import Diagnostics
import Formats
import Model

/// References to other records, and how the page shows the rows.
extension RegisterSchemaReader {
    mutating func references(_ node: DataNode?, among keys: [String]) -> [RegisterSchema.Reference] {
        guard let node, !node.isNull else { return [] }
        guard let items = node.sequence else {
            report(line: node.line, zh: "foreignKeys 应为列表。", en: "\"foreignKeys\" is a list.")
            return []
        }
        return items.compactMap { reference($0, among: keys) }
    }

    private mutating func reference(_ node: DataNode, among keys: [String]) -> RegisterSchema.Reference? {
        checkKeys(of: node, known: ["fields", "reference"])
        guard let fields = node["fields"], let reference = node["reference"] else {
            report(
                line: node.line, zh: "foreignKeys 的每一项要有 fields 和 reference（resource、fields）。",
                en: "A foreign key has \"fields\" and a \"reference\" with \"resource\" and \"fields\".")
            return nil
        }
        checkKeys(of: reference, known: ["resource", "fields"])
        let own = fieldNames(fields, "fields", among: keys)
        let target = reference["fields"].flatMap { texts($0, "fields") } ?? []
        guard own.count == 1, target.count == 1, let resource = text("resource", of: reference), !resource.isEmpty
        else {
            report(
                line: node.line, zh: "外键只用一列，指向 regions、services 或另一个名录的一列。",
                en: "A foreign key is one field that names a field of regions, services or another register.")
            return nil
        }
        return RegisterSchema.Reference(field: own[0], resource: resource, target: target[0])
    }

    mutating func display(_ node: DataNode?, among keys: [String]) -> RegisterSchema.Display {
        var display = RegisterSchema.Display()
        guard let node, !node.isNull else { return display }
        guard node.mapping != nil else {
            report(line: node.line, zh: "show 应为“键: 值”。", en: "\"show\" is keys with values.")
            return display
        }
        checkKeys(of: node, known: ["filters", "group", "sort", "region"])
        display.filters = node["filters"].map { fieldNames($0, "filters", among: keys) } ?? []
        display.group = node["group"].flatMap { fieldNames($0, "group", among: keys).first }
        display.region = node["region"].flatMap { fieldNames($0, "region", among: keys).first }
        if let sort = text("sort", of: node), let value = node["sort"] {
            let isDescending = sort.hasPrefix("-")
            let name = DataNode(.scalar(isDescending ? String(sort.dropFirst()) : sort), line: value.line, column: 1)
            display.sort = fieldNames(name, "sort", among: keys).first
            display.sortsDescending = isDescending
        }
        return display
    }
}
