import Model

/// What may stand in a column, in a clerk's words: behind the keys of a new file, and in the schemas for editors.
enum ColumnHint {
    static func of(_ column: Column) -> String {
        switch column.kind {
        case .text: "文字"
        case .code: "代码：英文字母、数字、“-”和“_”"
        case .regionCode: "区划代码"
        case .integer: "整数"
        case .decimal: column.unit == nil ? "数字" : "金额"
        case .day: "日期，如 2026-06-30"
        case .period: "期别，如 2026、2026q2、2026-06"
        case .flag: "是或否"
        case .choice(let set): "下列之一：" + set.labels.joined(separator: "、")
        case .choices(let set): "下列一项或几项，用“、”分开：" + set.labels.joined(separator: "、")
        case .retention: "长期，或如 3年、6个月、30天"
        case .list: "一项或几项，用“、”分开"
        case .regionCodes: "区划代码，几个用“、”分开"
        case .url: "以 https:// 或 http:// 开头的网址"
        }
    }
}
