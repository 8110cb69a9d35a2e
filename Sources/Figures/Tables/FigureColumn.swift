/// A column as its heading describes it: what it counts, in which unit, and whether its figures can be added up.
public struct FigureColumn: Sendable {
    /// The standard layout's name of it, nil in a free table.
    let key: String?
    let title: String

    init(key: String?, title: String) {
        self.key = key
        self.title = title
    }

    /// A column of a table that is shown.
    public init(heading title: String) { self.init(key: nil, title: title) }

    /// The heading without blanks and brackets: `用水量` of `用水量（立方米）`.
    var stem: String { String(Self.plain(title).prefix { $0 != "(" }) }

    /// What stands in the brackets: `立方米`, `元/人次`, `%`; empty where there are none.
    var unit: String {
        let plain = Self.plain(title)
        guard plain.hasSuffix(")"), let open = plain.lastIndex(of: "(") else { return "" }
        return String(plain[plain.index(after: open)...].dropLast())
    }

    var isPercentage: Bool {
        let plain = Self.plain(title)
        return plain.contains("%") || Self.ratioEndings.contains { stem.hasSuffix($0) }
    }

    /// Whether a sum of its cells means anything; prices, rates, means, numbers and dates have none.
    public var isAdditive: Bool {
        let plain = Self.plain(title)
        return !isPercentage && !unit.contains("/") && !Self.notAdditive.contains { plain.contains($0) }
    }

    var isInTenThousands: Bool { Self.plain(title).contains("万元") }
    public var isMoney: Bool { Self.plain(title).hasSuffix("元)") || Self.money.contains { stem.hasSuffix($0) } }

    private static let ratioEndings = ["率", "比例", "占比", "比重", "百分比"]
    private static let money = ["金额", "合计金额", "经费", "资金", "报酬", "补贴", "工资"]
    private static let notAdditive = [
        "序号", "行次", "编号", "代码", "编码", "号码", "文号", "单价", "标准", "平均", "均", "每", "年度", "年份", "年限", "年龄", "日期",
        "时间", "期限", "月份", "电话", "排名", "名次", "得分", "评分", "分数", "指数", "余额", "结余", "温度", "海拔", "利率", "倍",
    ]

    private static func plain(_ title: String) -> String {
        var result = ""
        for scalar in title.unicodeScalars where !scalar.properties.isWhitespace {
            switch scalar {
            case "（": result.append("(")
            case "）": result.append(")")
            case "％": result.append("%")
            case "／": result.append("/")
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
