import JSON
import Model
import Pipeline

/// The schemas of everything that is written by hand, for editors and other programs.
public enum ContentSchemas {
    /// `site.schema.json`, `front-matter/…` in JSON Schema 2020-12; `tables/…` in Table Schema.
    public static var files: [ContentFile] {
        [
            file("site.schema.json", SettingsSchema.json),
            frontMatter("disclosure", DisclosureHeader.schema, named: ["item"]),
        ]
            + ContentText.allCases.map { frontMatter($0.rawValue, $0.schema, named: ["code"]) }
            + ContentTable.allCases.map { table($0.rawValue.replacing("/", with: "-"), $0.schema) }
            + [table("disclosure-index", DisclosureHeader.schema)]
            + StandardTable.all.map { table("standard-\($0.name)", $0) }
    }

    private static func frontMatter(_ name: String, _ schema: TableSchema, named: Set<String>) -> ContentFile {
        file(
            "front-matter/\(name).schema.json",
            ObjectSchema(schema: schema, title: schema.title.zh + "（文件头）", named: named).json)
    }

    private static func table(_ name: String, _ schema: TableSchema) -> ContentFile {
        file("tables/\(name).json", TableSchemaFile(schema: schema).json)
    }

    private static func file(_ path: String, _ json: JSONValue) -> ContentFile { ContentFile(path, json.text + "\n") }
}
