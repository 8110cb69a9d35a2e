/// What stands around a leak: cells, prose, names of files, headings, pages, scripts, tables.
package enum LeakPlaces {
    /// The value, with text before and behind it that does not say what it is.
    package static let silent: [(name: String, write: @Sendable (String) -> String)] = [
        ("a cell", { $0 }),
        ("prose without a boundary", { "经核实张三\($0)已领取" }),
        ("prose in brackets", { "王某（\($0)）、李某等三户" }),
        ("a file name", { "附件/李四\($0).xlsx" }),
        ("a heading", { "# 公示 \($0) 的结果\n" }),
        ("a table row", { "3,赵六,\($0),500.00,\n" }),
        ("a table cell of a page", { "<tr><td>1</td><td>张三</td><td>\($0)</td><td class=\"n\">500.00</td></tr>" }),
        ("an attribute", { "<a title=\"\($0)\" href=\"x.html\">详情</a>" }),
        ("a script", { "add([12,\"finance\",\"补贴名单 \($0) 共3户\"]);" }),
        ("a JSON value", { "{\"name\":\"张三\",\"value\":\"\($0)\"}" }),
        ("an encoded address", { "<a href=\"files/%E5%BC%A0%E4%B8%89\($0).pdf\">下载</a>" }),
        ("a list", { "1. 张三 \($0)\n2. 李四\n" }),
        ("a title", { "<title>\($0)</title>" }),
        ("an escape in a script", { "{\"a\":\"\\u5f20\\u4e09\($0)\"}" }),
        ("a pipe table", { "| 张三 | \($0) | 200 |" }),
    ]

    /// Words that say what the value is.
    package static func labelled(_ labels: [String]) -> [(name: String, write: @Sendable (String) -> String)] {
        labels.flatMap { label -> [(name: String, write: @Sendable (String) -> String)] in
            [
                ("prose after \(label)", { "请核对\(label)：\($0)，谢谢" }),
                ("a definition after \(label)", { "<dt>\(label)</dt><dd>\($0)</dd>" }),
                ("prose joined to \(label)", { "其\(label)\($0)有误" }),
                ("a front matter key \(label)", { "\(label): \"\($0)\"\n" }),
            ]
        }
    }
}
