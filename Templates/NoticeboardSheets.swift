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
            let format = SheetFormat(paper: paper, columnCount: disclosure.table?.columns.count ?? 0)
            SheetLayout(windowTitle: "\(disclosure.region.name) \(page.title)", format: format) {
                SheetTemplate(page: disclosure, pageTitle: page.title, context: context)
            }.write(to: &buffer)
        case .notice(let notice):
            SheetLayout(
                windowTitle: "\(notice.region.title) \(page.title)", format: SheetFormat(paper: paper, columnCount: 0)
            ) {
                NoticeSheetTemplate(page: notice, pageTitle: page.title, context: context)
            }.write(to: &buffer)
        case .siteMap(let map):
            SheetLayout(windowTitle: page.title, format: SheetFormat(paper: paper, columnCount: 0)) {
                SheetIndexTemplate(page: map, pageTitle: page.title, context: context)
            }.write(to: &buffer)
        default: break
        }
        buffer.withBytes { output.append(contentsOf: $0) }
    }
}
