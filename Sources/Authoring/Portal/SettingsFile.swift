import JSON

/// A new portal's `site.yaml`: every setting with its explanation, switched on where a value is known.
struct SettingsFile {
    /// Values as YAML, by the settings' keys.
    let values: [String: String]

    /// A text as YAML in one line, whatever stands in it: a JSON string is one.
    static func quoted(_ text: String) -> String { JSONValue.string(text).text }

    var text: String {
        let head = """
            # 网站设置。
            # “# ”开头的行是说明；“#”后面没有空格的行是没有启用的设置：去掉 #，把例子改成自己的内容。
            # 改完运行 noticeboard check，写错的键会指出来。

            """
        return SettingsGuide.groups.reduce(head) { text, group in
            text + "\n# ———— \(group.title) ————\n" + group.settings.map(entry).joined()
        }
    }

    private func entry(_ setting: Setting) -> String {
        let title = SettingsGuide.title(of: setting)
        let line = values[setting.key].map { "\(title): \($0)" } ?? "#\(title): \(setting.example)"
        return "\n# \(title)：\(setting.explanation)\n\(line)\n"
    }
}
