import HTML
import Model

/// A public notice as it hangs on the board.
struct NoticeSheetTemplate: Markup {
    let page: NoticePage
    let pageTitle: String
    let context: SiteContext
    var place: SheetPlace?

    var content: some Markup {
        SheetHead(office: page.region.title, superior: nil, pageTitle: pageTitle, isOneOfSeveral: place != nil)
        SheetPeriod(label: "公示期", from: notice.start, until: notice.end)
        if !page.body.isEmpty { div(.class("prose")) { RawHTML(page.body.html) } }
        if !notice.department.isEmpty {
            SheetObjections(
                advice: "对公示内容有异议的，请在\(notice.end.chinese)前（含当天）提出：",
                offices: [(notice.department, notice.phone, notice.address)])
        }
        if !notice.basis.isEmpty { p(.class("basis")) { "公示依据：\(notice.basis)" } }
        dl(.class("signatures")) {
            div(.class("seal")) {
                dt { "公章" }
                dd { notice.department.isEmpty ? page.region.title : notice.department }
            }
        }
        if let reference = page.reference { SheetReferenceBox(reference: reference, isOffWeb: !notice.isForWeb) }
        SheetFoot(context: context, isOffWeb: !notice.isForWeb, place: place)
    }

    private var notice: Notice { page.summary.notice }
}
