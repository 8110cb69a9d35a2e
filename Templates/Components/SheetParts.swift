import HTML
import Model

/// The head of a sheet: whose board it hangs on, and what it is.
struct SheetHead: Markup {
    let office: String
    let superior: String?
    let pageTitle: String

    var content: some Markup {
        header(.class("sheet-head")) {
            p(.class("office")) {
                if let superior { span(.class("superior")) { superior } }
                span { office }
            }
            h1 { pageTitle }
        }
    }
}

/// From when to when it hangs: a day that nobody has recorded is left to be written in by hand.
struct SheetPeriod: Markup {
    let label: String
    let from: Day?
    let until: Day?

    private static let blank = "＿＿＿＿年＿＿月＿＿日"

    var content: some Markup {
        p(.class("period")) {
            strong { label }
            span { "\(from?.chinese ?? Self.blank)　至　\(until?.chinese ?? Self.blank)" }
        }
    }
}

/// The table of a sheet. The title stands in its head, so that each printed page has it above the headings.
struct SheetTable: Markup {
    let running: String
    let data: DataTable

    var content: some Markup {
        let columns = data.columns.indices.map { FigureColumn(data, at: $0) }
        table(.class("figures")) {
            thead {
                tr(.class("running")) {
                    th(.named("colspan", String(max(columns.count, 1))), .scope("colgroup")) { running }
                }
                tr {
                    ForEach(columns) { column in
                        th(.scope("col"), .class(Self.shortStyle(column.heading.text))) { column.heading.text }
                    }
                }
            }
            tbody {
                ForEach(data.rows) { row in
                    tr {
                        ForEach(zip(columns, row)) { column, text in
                            td(.class(column.style(of: text) ?? Self.shortStyle(text))) { column.shown(text) }
                        }
                    }
                }
            }
        }
    }

    /// A name is not to be broken over two lines, nor a heading of two characters or a number with a word (记03-01).
    private static func shortStyle(_ text: String) -> String? {
        text.count <= 4 || (text.count <= 8 && text.utf8.contains(UInt8(ascii: "-"))) ? "short" : nil
    }
}

/// Who vouches for it: the names that are recorded, and lines for those who sign by hand.
struct SheetSignatures: Markup {
    let signOff: SignOff
    /// 农经发〔2011〕13号 asks for three signatures under figures of the collective.
    let needsThree: Bool

    var content: some Markup {
        if needsThree || !signOff.isEmpty {
            dl(.class("signatures")) {
                ForEach(lines) { line in
                    div {
                        dt { line.name }
                        dd { line.value.isEmpty ? "＿＿＿＿＿＿＿" : line.value }
                    }
                }
            }
        }
    }

    private var lines: [(name: String, value: String)] {
        let three = [
            ("负责人", signOff.head), ("民主理财小组", signOff.financeGroup), ("主管会计", signOff.accountant),
        ]
        let review = [
            ("村务监督委员会审核人", signOff.reviewer), ("审核日期", signOff.reviewed?.chinese ?? ""),
        ]
        return (needsThree ? three : three.filter { !$0.1.isEmpty }) + review
    }
}

/// Where to object, one office a line.
struct SheetObjections: Markup {
    let advice: String
    let offices: [(name: String, phone: String, address: String)]

    var content: some Markup {
        section(.class("objections")) {
            h2 { "有异议怎么办" }
            p { advice }
            ul {
                ForEach(offices) { office in
                    li {
                        strong { office.name }
                        if !office.phone.isEmpty { span { "电话 \(office.phone)" } }
                        if !office.address.isEmpty { span { office.address } }
                    }
                }
            }
        }
    }
}

/// What a sheet ends with: who made it and for which day.
struct SheetFoot: Markup {
    let context: SiteContext
    let isOffWeb: Bool

    var content: some Markup {
        footer(.class("sheet-foot")) {
            span { context.settings.owner }
            if isOffWeb { span { "本件只在公示栏张贴，请勿拍照上网传播。" } }
            span { "生成日期：\(context.asOf.chinese)" }
        }
    }
}
