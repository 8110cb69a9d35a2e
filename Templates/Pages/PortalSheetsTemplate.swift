import HTML
import Model

/// The sheets of an office as a page of the portal: with a way back, and the choice between A4 and A3 by an address, so that
/// neither takes a page of its own nor a script.
struct PortalSheetsTemplate: Markup {
    let page: SheetsPage
    let pageTitle: String
    let breadcrumbs: [PageLink]
    let context: SiteContext

    var content: some Markup {
        SheetLayout(
            windowTitle: "\(pageTitle) - \(context.settings.name)",
            paper: SheetPaper(size: .a4, isMixed: true, isChosenByReader: true)
        ) {
            nav(.class("screen-only"), .label("打印")) {
                p {
                    ForEach(breadcrumbs.suffix(1)) { link in a(.href(link.path)) { "返回\(link.title)" } }
                    a(.href("#a4")) { "用 A4 纸" }
                    a(.href("#a3")) { "用 A3 纸" }
                }
                p { "选好纸张后，用浏览器的“打印”（Ctrl+P）。共 \(page.sheets.count) 件，每件另起一页，最前面是目录。" }
            }
            SheetsTemplate(page: page, pageTitle: pageTitle, context: context, isOffWeb: false)
        }
    }
}
