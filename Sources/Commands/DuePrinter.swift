import Diagnostics
import Model
import Obligations

/// Writes the list of reminders: for people by township, for spreadsheets and programs a line an item.
struct DuePrinter {
    let language: Language

    /// Writes township by township, so that the list is never in memory as a whole.
    func text(_ list: DueList, to write: (String) -> Void) {
        let head = BilingualText(
            zh: "截至 \(list.asOf)，\(list.within) 天内到期和逾期未公开的事项共 \(list.count) 项，其中逾期 \(list.overdueCount) 项。内部提醒，不公开。",
            en:
                "As of \(list.asOf): \(list.count) items due within \(list.within) days or late, \(list.overdueCount) of them late. Internal, not for publication."
        )
        write(head[language] + "\n")
        for group in list.groups {
            write("\n\(group.region.name)\n" + list.lines(of: group).map { "  \(line($0))\n" }.joined())
        }
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
    func csv(_ list: DueList, to write: (String) -> Void) {
        let headings =
            language == .chinese
            ? ["乡镇", "区划代码", "单位", "事项代码", "公开事项", "期别", "公开期限", "状态", "剩余天数"]
            : ["township", "region", "office", "item", "title", "period", "due", "state", "days_left"]
        write("\u{FEFF}" + Self.csvRow(headings))
        for group in list.groups {
            let rows = list.lines(of: group).map { line in
                Self.csvRow([
                    group.region.name, line.region.code.description, line.region.name, line.obligation.item,
                    line.obligation.title, line.period.description, line.due.description, line.state.label[language],
                    "\(line.daysLeft)",
                ])
            }
            write(rows.joined())
        }
    }

    private static func csvRow(_ cells: [String]) -> String {
        cells.map { csvCell($0) }.joined(separator: ",") + "\r\n"
    }

    func json(_ list: DueList, to write: (String) -> Void) {
        write("{\n  \"asOf\": \"\(list.asOf)\",\n  \"within\": \(list.within),\n  \"items\": [")
        for (position, group) in list.groups.enumerated() {
            let items = list.lines(of: group).map { "\n    " + json($0, township: group.region) }
            write((position == 0 ? "" : ",") + items.joined(separator: ","))
        }
        write(list.groups.isEmpty ? "]\n}\n" : "\n  ]\n}\n")
    }

    private func json(_ line: DueList.Line, township: Region) -> String {
        let texts = [
            ("township", township.code.description), ("region", line.region.code.description),
            ("office", line.region.name), ("item", line.obligation.item), ("title", line.obligation.title),
            ("period", line.period.description), ("due", line.due.description), ("state", line.state.rawValue),
        ]
        let members = texts.map { "\"\($0)\": \(Self.jsonText($1))" } + ["\"daysLeft\": \(line.daysLeft)"]
        return "{" + members.joined(separator: ", ") + "}"
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
