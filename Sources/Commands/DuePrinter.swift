import Diagnostics
import Model
import Obligations

/// Writes the list of reminders: for people by township, for spreadsheets and programs a line an item.
struct DuePrinter {
    let language: Language

    func text(_ list: DueList) -> String {
        let head = BilingualText(
            zh:
                "截至 \(list.asOf)，\(list.within) 天内到期和逾期未公开的事项共 \(list.lines.count) 项，其中逾期 \(list.overdueCount) 项。内部提醒，不公开。",
            en:
                "As of \(list.asOf): \(list.lines.count) items due within \(list.within) days or late, \(list.overdueCount) of them late. Internal, not for publication."
        )
        let groups = list.groups.map { group in
            ([group.region.name] + group.lines.map { "  " + line($0) }).joined(separator: "\n") + "\n"
        }
        return ([head[language] + "\n"] + groups).joined(separator: "\n")
    }

    private func line(_ line: DueList.Line) -> String {
        let left = left(line.daysLeft)[language]
        return "\(line.region.name)  \(line.obligation.title)  \(line.period.chinese)  \(line.due)  \(left)"
    }

    private func left(_ days: Int) -> BilingualText {
        switch days {
        case 0: BilingualText(zh: "今天到期", en: "due today")
        case 1...: BilingualText(zh: "还剩 \(days) 天", en: "\(days) days left")
        default: BilingualText(zh: "逾期 \(-days) 天", en: "\(-days) days late")
        }
    }

    /// With a byte-order mark, by which spreadsheets know that it is UTF-8.
    func csv(_ list: DueList) -> String {
        let headings =
            language == .chinese
            ? ["乡镇", "区划代码", "单位", "事项代码", "公开事项", "期别", "公开期限", "状态", "剩余天数"]
            : ["township", "region", "office", "item", "title", "period", "due", "state", "days_left"]
        let rows = list.groups.flatMap { group in
            group.lines.map { line in
                [
                    group.region.name, line.region.code.description, line.region.name, line.obligation.item,
                    line.obligation.title, line.period.description, line.due.description, line.state.label[language],
                    "\(line.daysLeft)",
                ]
            }
        }
        return "\u{FEFF}"
            + ([headings] + rows).map { $0.map { Self.csvCell($0) }.joined(separator: ",") + "\r\n" }.joined()
    }

    func json(_ list: DueList) -> String {
        let items = list.groups.flatMap { group in
            group.lines.map { line in
                let texts = [
                    ("township", group.region.code.description), ("region", line.region.code.description),
                    ("office", line.region.name), ("item", line.obligation.item), ("title", line.obligation.title),
                    ("period", line.period.description), ("due", line.due.description), ("state", line.state.rawValue),
                ]
                let members = texts.map { "\"\($0)\": \(Self.jsonText($1))" } + ["\"daysLeft\": \(line.daysLeft)"]
                return "    {" + members.joined(separator: ", ") + "}"
            }
        }
        let body = items.isEmpty ? "[]" : "[\n" + items.joined(separator: ",\n") + "\n  ]"
        return "{\n  \"asOf\": \"\(list.asOf)\",\n  \"within\": \(list.within),\n  \"items\": \(body)\n}\n"
    }

    /// RFC 4180; what a spreadsheet would take for a formula is made text by an apostrophe.
    private static func csvCell(_ text: String) -> String {
        let isFormula = text.first.map { "=+@".contains($0) } == true || (text.hasPrefix("-") && Int(text) == nil)
        let safe = isFormula ? "'" + text : text
        return safe.contains(where: { ",\"\r\n".contains($0) || $0 == "\r\n" })
            ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
    }

    private static func jsonText(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
