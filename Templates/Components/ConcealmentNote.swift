import HTML
import Model

/// Tells below a table that not all of it is shown, so that nobody takes a gap for the office's mistake.
struct ConcealmentNote: Markup {
    let concealment: Concealment

    var content: some Markup {
        p(.class("note")) { "按照个人信息保护要求，\(parts.joined(separator: "，"))。" }
    }

    private var parts: [String] {
        var parts: [String] = []
        if concealment.withheldColumns > 0 { parts.append("本表隐去\(concealment.withheldColumns)列") }
        if concealment.hasMaskedCells { parts.append("表中部分姓名、号码等已作遮盖") }
        return parts
    }
}
