import Diagnostics
import JSON
import Model
import Pipeline

/// The JSON Schema of `site.yaml`.
enum SettingsSchema {
    static var json: JSONValue {
        ObjectSchema(
            schema: SiteSettings.schema, title: SiteSettings.schema.title.zh,
            further: [(["导航", "navigation"], navigation), (["严重程度", "severities"], severities)]
        ).json
    }

    private static var navigation: JSONValue {
        let item = JSONValue.object([
            "type": .array([.string("string"), .string("object")]), "description": .string("栏目名，或“栏目”和“标题”，或“标题”和“地址”"),
            "properties": .members(
                ["标题", "title", "地址", "path", "栏目", "section"].map { ($0, .object(["type": .string("string")])) }),
            "additionalProperties": .flag(false),
        ])
        return .object(["title": .string("导航"), "type": .array([.string("array"), .string("string")]), "items": item])
    }

    private static var severities: JSONValue {
        .object([
            "title": .string("严重程度"), "type": .array([.string("object"), .string("null")]),
            "properties": .members(RuleCatalogue.all.rules.map { ($0.id, levels(of: $0)) }),
            "additionalProperties": .flag(false),
        ])
    }

    private static func levels(of rule: Rule) -> JSONValue {
        let names = ReportLevel.allCases.filter { rule.admits($0) }.flatMap { [$0.label.zh, $0.label.en] }
        return .object(["description": .string(rule.statement.zh), "enum": .array(names.map { .string($0) })])
    }
}
