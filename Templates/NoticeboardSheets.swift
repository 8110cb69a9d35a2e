import HTML
import Model

/// The sheets that hang on the notice boards: a page is one document that needs no file beside it, in large type, for A4
/// or A3.
public struct NoticeboardSheets: PageTheme {
    public enum Paper: String, CaseIterable, Sendable {
        case a4, a3
    }

    private let paper: Paper

    public init(paper: Paper) { self.paper = paper }

    /// Nothing comes of pages that have no place on a board.
    public func render(_ page: Page, in context: SiteContext, to output: inout [UInt8]) {
        var buffer = HTMLBuffer()
        buffer.pathToRoot = page.path.pathToRoot
        switch page.content {
        case .disclosure(let disclosure):
            let format = SheetFormat(columnCount: disclosure.table?.columns.count ?? 0)
            SheetLayout(
                windowTitle: "\(disclosure.region.name) \(page.title)",
                paper: SheetPaper(size: paper, isWide: format.isWide)
            ) {
                article(.class(format.style)) {
                    SheetTemplate(page: disclosure, pageTitle: page.title, context: context)
                }
            }.write(to: &buffer)
        case .notice(let notice):
            SheetLayout(windowTitle: "\(notice.region.title) \(page.title)", paper: SheetPaper(size: paper)) {
                article(.class("sheet")) {
                    NoticeSheetTemplate(page: notice, pageTitle: page.title, context: context)
                }
            }.write(to: &buffer)
        case .sheets(let sheets):
            SheetLayout(windowTitle: page.title, paper: SheetPaper(size: paper, isMixed: true)) {
                SheetsTemplate(page: sheets, pageTitle: page.title, context: context, isOffWeb: false)
            }.write(to: &buffer)
        case .siteMap(let map):
            SheetLayout(windowTitle: page.title, paper: SheetPaper(size: paper)) {
                SheetIndexTemplate(page: map, pageTitle: page.title, context: context)
            }.write(to: &buffer)
        default: break
        }
        buffer.withBytes { output.append(contentsOf: $0) }
    }
}
