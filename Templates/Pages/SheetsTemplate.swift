import HTML
import Model

/// All sheets of an office for a period, each on paper of its own, behind a list of what hangs.
struct SheetsTemplate: Markup {
    let page: SheetsPage
    let pageTitle: String
    let context: SiteContext
    let isOffWeb: Bool

    var content: some Markup {
        article(.class("sheet")) { SheetList(page: page, pageTitle: pageTitle, context: context, isOffWeb: isOffWeb) }
        ForEach(page.sheets.enumerated()) { offset, sheet in
            let place = SheetPlace(number: page.firstNumber + offset, count: page.totalCount)
            // On a phone a wide sheet is pushed sideways, with keys too.
            article(
                .class(SheetFormat(columnCount: sheet.columnCount).style), .id("sheet-\(place.number)"),
                .named("tabindex", "0")
            ) {
                switch sheet.content {
                case .disclosure(let disclosure):
                    SheetTemplate(page: disclosure, pageTitle: sheet.title, context: context, place: place)
                case .notice(let notice):
                    NoticeSheetTemplate(page: notice, pageTitle: sheet.title, context: context, place: place)
                }
            }
        }
    }
}

/// 张贴目录: what hangs, for the board and for whoever checks it.
struct SheetList: Markup {
    let page: SheetsPage
    let pageTitle: String
    let context: SiteContext
    let isOffWeb: Bool

    var content: some Markup {
        SheetHead(office: page.region.name, superior: page.superior?.name, pageTitle: "\(page.issue)张贴目录")
        table(.class("figures")) {
            thead {
                tr {
                    th(.scope("col"), .class("short")) { "序号" }
                    th(.scope("col")) { "名称" }
                    th(.scope("col")) { "张贴时间" }
                    th(.scope("col")) { "核验码" }
                }
            }
            tbody {
                ForEach(page.sheets.enumerated()) { offset, sheet in
                    let number = page.firstNumber + offset
                    tr {
                        td(.class("number")) { String(number) }
                        td(.class("name")) { a(.href("#sheet-\(number)")) { sheet.title } }
                        td { sheet.span }
                        td(.class("short")) { sheet.reference?.code.description ?? "" }
                    }
                }
            }
        }
        p(.class("note")) { "核验码由每件的内容算出；网上公开的，网页上有同样的核验码，可以对照。" }
        dl(.class("signatures")) {
            div {
                dt { "张贴人和日期" }
                dd {}
            }
            div {
                dt { "村务监督委员会检查" }
                dd {}
            }
        }
        SheetFoot(context: context, isOffWeb: isOffWeb)
    }
}

extension SheetsPage.Sheet {
    var columnCount: Int {
        if case .disclosure(let page) = content { page.table?.columns.count ?? 0 } else { 0 }
    }

    var reference: SheetReference? {
        switch content {
        case .disclosure(let page): page.reference
        case .notice(let page): page.reference
        }
    }

    /// From when to when it hangs; the end is left open where nobody has recorded it.
    var span: String {
        switch content {
        case .disclosure(let page):
            let from = (page.disclosure.postedFrom ?? page.disclosure.published)?.chinese ?? ""
            return "\(from)至\(page.disclosure.postedUntil?.chinese ?? "＿＿月＿＿日")"
        case .notice(let page): return page.summary.notice.span
        }
    }
}
