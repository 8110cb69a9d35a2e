import Diagnostics
import Formats
import Model

/// Reads `site.yaml`.
enum SettingsLoader {
    private static let navigationKeys = ["navigation", "导航"]

    static func load(_ bytes: [UInt8], file: String) throws(DiagnosticError) -> FileLoader.Outcome {
        let text = try UTF8Text.decode(bytes, file: file).get()
        let document = try YAMLReader.read(text, file: file)
        guard let root = document, let entries = root.mapping else {
            throw DiagnosticError(
                Diagnostic(
                    .settingsShape, at: SourceLocation(file, line: 1), zh: "这里应为“键: 值”。",
                    en: "It is a list of \"key: value\"."))
        }
        var outcome = FileLoader.Outcome()
        let settings = DataNode(
            .mapping(entries.filter { !navigationKeys.contains($0.key) }), line: root.line, column: root.column)
        let navigation = entries.first { navigationKeys.contains($0.key) }?.value
        let items = Self.navigation(navigation, file: file, diagnostics: &outcome.diagnostics)
        guard let table = settings.record(in: .text(file: file)) else {
            throw DiagnosticError(
                Diagnostic(
                    .settingsShape, at: SourceLocation(file, line: root.line), zh: "除导航外，值应为文字或文字的列表。",
                    en: "But for the navigation, values are texts or lists of texts."))
        }
        let (records, problems) = RecordReader.read(table, by: SiteSettings.schema)
        outcome.diagnostics += problems
        outcome.loaded = records.first.map { .settings(SiteSettings($0, navigation: items)) }
        return outcome
    }

    private static func navigation(_ node: DataNode?, file: String, diagnostics: inout [Diagnostic])
        -> [SiteSettings.NavigationItem]
    {
        guard let node else { return [] }
        var items: [SiteSettings.NavigationItem] = []
        for item in node.sequence ?? [node] {
            guard let title = (item["title"] ?? item["标题"])?.scalar, let path = (item["path"] ?? item["地址"])?.scalar
            else {
                diagnostics.append(
                    Diagnostic(
                        .settingsShape, at: SourceLocation(file, line: item.line, column: item.column),
                        zh: "导航的每一项要有“标题”和“地址”。", en: "Each item of the navigation has a title and a path."))
                continue
            }
            let relative = path.hasPrefix("/") ? String(path.dropFirst()) : path
            items.append(
                .init(
                    title: title, path: relative, location: SourceLocation(file, line: item.line, column: item.column)))
        }
        return items
    }
}

extension Rule {
    static let settingsShape = Rule(
        "settings-shape",
        statement: .init(
            zh: "site.yaml 由“键: 值”和导航列表组成。", en: "site.yaml is keys with values, and a list for the navigation."),
        remedy: .init(zh: "参照示例门户的 site.yaml 改写。", en: "Follow the sample portal's site.yaml."))
}
