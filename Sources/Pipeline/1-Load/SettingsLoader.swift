import Diagnostics
import Formats
import Model

/// Reads `site.yaml`.
enum SettingsLoader {
    private static let navigationKeys = ["navigation", "导航"]
    private static let titleKeys = ["title", "标题"]
    private static let pathKeys = ["path", "地址"]
    private static let sectionKeys = ["section", "栏目"]
    private static let itemKeys = [titleKeys, pathKeys, sectionKeys]

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
        let structured = navigationKeys + SeveritySettings.keys
        let settings = DataNode(
            .mapping(entries.filter { !structured.contains($0.key) }), line: root.line, column: root.column)
        let navigations = entries.filter { navigationKeys.contains($0.key) }
        let severities = entries.filter { SeveritySettings.keys.contains($0.key) }
        for same in [navigations, severities] {
            outcome.diagnostics += same.dropFirst().map { repeated($0, of: same[0], in: file) }
        }
        let items = Self.navigation(navigations.first?.value, file: file, diagnostics: &outcome.diagnostics)
        let levels = SeveritySettings(severities.first?.value, file: file)
        outcome.diagnostics += levels.diagnostics
        guard let table = settings.record(in: .text(file: file)) else {
            throw DiagnosticError(
                Diagnostic(
                    .settingsShape, at: SourceLocation(file, line: root.line), zh: "除导航和严重程度外，值应为文字或文字的列表。",
                    en: "But for navigation and severities, values are texts or lists of texts."))
        }
        let (records, problems) = RecordReader.read(table, by: SiteSettings.schema)
        outcome.diagnostics += problems
        outcome.personal.search(
            [table, Self.texts(of: navigations.map(\.value), in: file)], schema: SiteSettings.schema)
        outcome.loaded = records.first.map { .settings(SiteSettings($0, navigation: items, severities: levels.levels)) }
        return outcome
    }

    private static func navigation(_ node: DataNode?, file: String, diagnostics: inout [Diagnostic])
        -> [SiteSettings.NavigationItem]
    {
        guard let node else { return [] }
        var items: [SiteSettings.NavigationItem] = []
        for item in node.sequence ?? [node] {
            let location = SourceLocation(file, line: item.line, column: item.column)
            if let section = item.scalar {
                items.append(.init(title: "", path: "", section: section, location: location))
                continue
            }
            diagnostics += keyProblems(of: item, in: file)
            let (title, path) = (item[titleKeys]?.scalar, item[pathKeys]?.scalar)
            if let section = item[sectionKeys]?.scalar, path == nil {
                items.append(.init(title: title ?? "", path: "", section: section, location: location))
            } else if let title, let path, item[sectionKeys] == nil {
                let relative = path.hasPrefix("/") ? String(path.dropFirst()) : path
                items.append(.init(title: title, path: relative, location: location))
            } else {
                diagnostics.append(
                    Diagnostic(
                        .settingsShape, at: location, zh: "导航的每一项是一个栏目名，或者有“标题”和“地址”（或“栏目”）。",
                        en: "Each item of the navigation is a section's name, or has a title and a path (or a section)."
                    ))
            }
        }
        return items
    }

    /// Every text of the navigation as a table, a row each, so that it is searched for personal data as all other settings.
    private static func texts(of nodes: [DataNode], in file: String) -> RawTable {
        var pending = nodes
        var rows: [RawTable.Row] = []
        while let node = pending.popLast() {
            pending += node.sequence ?? []
            pending += node.mapping?.map(\.value) ?? []
            guard let text = node.scalar else { continue }
            let cell = RawTable.Cell(text, line: node.line, column: node.column)
            rows.append(RawTable.Row(line: node.line, cells: [cell]))
        }
        return RawTable(
            source: .text(file: file), headings: [.init(navigationKeys[1], line: 1, column: 1)],
            rows: rows.sorted { ($0.line, $0.cells[0].column) < ($1.line, $1.cells[0].column) })
    }

    /// Keys of an item that it has no use for, or that say the same in the other language.
    private static func keyProblems(of item: DataNode, in file: String) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        var seen: [[String]: DataNode.Entry] = [:]
        for entry in item.mapping ?? [] {
            guard let keys = itemKeys.first(where: { $0.contains(entry.key) }) else {
                problems.append(
                    Diagnostic(
                        .settingsShape, at: SourceLocation(file, line: entry.keyLine, column: entry.keyColumn),
                        zh: "导航的一项没有“\(ShownName(entry.key))”，只有“标题”“地址”和“栏目”。",
                        en:
                            "An item of the navigation has no \"\(ShownName(entry.key))\", only title, path and section.",
                        suggestion: NearMiss.suggestion(for: entry.key, among: itemKeys.joined())))
                continue
            }
            if let first = seen[keys] {
                problems.append(repeated(entry, of: first, in: file))
            } else {
                seen[keys] = entry
            }
        }
        return problems
    }

    private static func repeated(_ entry: DataNode.Entry, of first: DataNode.Entry, in file: String) -> Diagnostic {
        Diagnostic(
            .settingsShape, at: SourceLocation(file, line: entry.keyLine, column: entry.keyColumn),
            zh: "“\(entry.key)”与第 \(first.keyLine) 行的“\(first.key)”是同一项。",
            en: "\"\(entry.key)\" says the same as \"\(first.key)\" in line \(first.keyLine).")
    }
}

extension DataNode {
    /// The value under the first of the keys that is there.
    fileprivate subscript(keys: [String]) -> DataNode? { keys.lazy.compactMap { self[$0] }.first }
}

extension Rule {
    static let settingsShape = Rule(
        "settings-shape", firmness: .unconditional,
        statement: .init(
            zh: "site.yaml 由“键: 值”、导航列表和严重程度的设置组成。",
            en: "site.yaml is keys with values, a list for the navigation and the severities of rules."),
        explanation: .init(
            zh: "网站设置里写错一个键，主办单位、导航等就会不声不响地消失，每个页面都受影响。",
            en:
                "With a misspelt key in the settings the publisher or the navigation would silently be gone from every page."
        ),
        remedy: .init(zh: "参照示例门户的 site.yaml 改写。", en: "Follow the sample portal's site.yaml."))
}
