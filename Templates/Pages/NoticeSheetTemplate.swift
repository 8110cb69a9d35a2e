import HTML
import Model

/// A public notice as it hangs on the board.
struct NoticeSheetTemplate: Markup {
    let page: NoticePage
    let pageTitle: String
    let context: SiteContext

    var content: some Markup {
        SheetHead(office: page.region.title, superior: nil, pageTitle: pageTitle)
        SheetPeriod(label: "公示期", from: notice.start, until: notice.end)
        if !page.body.isEmpty { div(.class("prose")) { RawHTML(page.body.html) } }
        if !notice.department.isEmpty {
            SheetObjections(
                advice: "对公示内容有异议的，请在\(notice.end.chinese)前（含当天）提出：",
                offices: [(notice.department, notice.phone, notice.address)])
        }
        if !notice.basis.isEmpty { p(.class("basis")) { "公示依据：\(notice.basis)" } }
        SheetFoot(context: context, isOffWeb: !notice.isForWeb)
    }

    private var notice: Notice { page.summary.notice }
}
