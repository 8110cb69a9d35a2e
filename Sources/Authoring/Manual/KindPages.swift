import Model
import Pipeline

/// The manual's chapter on what can be put into a content folder: a page a kind, and a list of them.
public struct KindPages {
    private static let chapter = "内容种类"
    private static let firstOrder = 5000

    private let examples: ContentExamples

    /// Examples are taken from a content folder that may be shown to everybody.
    public init(examples: String?) throws { self.examples = try ContentExamples(folder: examples) }

    /// `kinds.md` and the others, by name.
    public var files: [ContentFile] {
        let kinds = kinds
        return ([list(of: kinds), settings] + kinds.enumerated().map { page(of: $1, order: $0 + 2) }).map(\.file)
    }

    /// One kind of content.
    private struct Kind {
        let code: String
        let place: String
        let schema: TableSchema
        let explanation: String
        /// What a command makes it; nil where none does.
        let command: String?
        /// Values by the columns' keys.
        let examples: [String: String]
        /// The beginning of a file, where the kind is a text.
        let sample: String?
    }

    private var kinds: [Kind] {
        ContentTable.allCases.map { table in
            Kind(
                code: "kind-" + table.rawValue.replacing("/", with: "-"), place: table.rawValue + ".csv",
                schema: table.schema, explanation: KindGuide.explanation(of: table),
                command: "noticeboard new \(table.rawValue)", examples: examples.values(of: table), sample: nil)
        }
            + ContentText.allCases.map { text in
                Kind(
                    code: "kind-text-" + text.rawValue, place: text.rawValue + "/编号.md", schema: text.schema,
                    explanation: KindGuide.explanation(of: text),
                    command: "noticeboard new \(text.rawValue.dropLast())", examples: [:],
                    sample: examples.frontMatter(of: text))
            }
            + [
                Kind(
                    code: "kind-disclosure-index", place: "disclosure/区划代码/期别/index.csv",
                    schema: DisclosureHeader.schema, explanation: KindGuide.disclosureIndex, command: nil,
                    examples: examples.disclosureIndex, sample: nil)
            ]
            + StandardTable.all.map { table in
                Kind(
                    code: "kind-standard-" + table.name.replacing("_", with: "-"),
                    place: "disclosure/区划代码/期别/事项代码.csv", schema: table,
                    explanation: KindGuide.explanation(ofStandardTable: table.name),
                    command: nil, examples: examples.values(ofStandardTable: table), sample: nil)
            }
    }

    private func title(of kind: Kind) -> String {
        let name = kind.schema.title.zh
        if kind.code.hasPrefix("kind-standard-") { return "标准表：\(name)" }
        return kind.code.hasPrefix("kind-text-") ? "\(name)（文章）" : name
    }

    private func page(of kind: Kind, order: Int) -> ManualPage {
        var body = "放在 `\(kind.place)`"
        body += kind.sample == nil ? "，也可以是 `.xlsx`、`.yaml`、`.json`。" : "，文件开头两行 `---` 之间写下面的键。"
        if let command = kind.command { body += "新建：`\(command)`。" }
        if kind.code.hasPrefix("kind-standard-") { body += "公开目录的“标准表”一列写 `\(kind.schema.name)`。" }
        body += "\n\n" + ColumnList(schema: kind.schema, examples: kind.examples).markdown
        if let sample = kind.sample { body += "\n## 例子\n\n```yaml\n\(sample)```\n" }
        return ManualPage(
            code: kind.code, title: title(of: kind), summary: kind.explanation, chapter: Self.chapter,
            order: Self.firstOrder + order, body: body)
    }

    private func list(of kinds: [Kind]) -> ManualPage {
        let rows = kinds.map { kind in
            "| [\(title(of: kind))](\(kind.code).md) | `\(kind.place)` | \(kind.explanation.inMarkdown) |\n"
        }
        return ManualPage(
            code: "kinds", title: "内容一览", summary: "内容文件夹里可以放什么，放在哪里。", chapter: Self.chapter,
            order: Self.firstOrder,
            body: """
                这一章由程序读取内容时所用的表格定义生成，写的就是程序认的。例子取自示例门户，地名、人名、金额均为虚构。

                | 内容 | 放在哪里 | 是什么 |
                |---|---|---|
                | [网站设置](kind-site.md) | `site.yaml` | 谁在公开，网站的样子，期限怎么算。 |
                \(rows.joined())
                """)
    }

    private var settings: ManualPage {
        let groups = SettingsGuide.groups.map { group in
            "## \(group.title)\n\n| 键 | 英文名 | 说明 | 例子 |\n|---|---|---|---|\n"
                + group.settings.map { setting in
                    "| \(SettingsGuide.title(of: setting)) | `\(setting.key)` | \(setting.explanation.inMarkdown) | `\(setting.example)` |\n"
                }.joined()
        }
        return ManualPage(
            code: "kind-site", title: "网站设置", summary: "谁在公开，网站的样子，期限怎么算。", chapter: Self.chapter,
            order: Self.firstOrder + 1,
            body: "放在 `site.yaml`。`noticeboard init` 写好的文件里每一项都有说明。\n\n" + groups.joined(separator: "\n"))
    }
}
