import Diagnostics
import Model

/// What a page is made of, and whether the next build makes it again.
public struct PageExplanation: Sendable {
    public let path: PagePath
    public let title: String
    /// The name of its case of `PageContent`, which is that of its template.
    public let template: String
    /// Where the content begins that it is planned from.
    public let location: SourceLocation
    /// The content files that were read for it when it was last made, by their paths; nil where nobody knows any more.
    public let sources: [String]?
    /// The files that come with it.
    public let files: [String]
    /// The pages that its text leads to.
    public let links: [String]
    /// Nil where the page stays as it is.
    public let reason: BilingualText?
}

extension PageExplanation {
    init(_ planned: PlannedPage, _ production: PageProduction, recall: PageRecall?) {
        var encoder = FingerprintEncoder()
        var change: PageChange?
        var page = recall?.builds.first?.memory.page(at: planned.path.description)
        if let recall {
            do throws(PageChange) {
                page = try recall.recalled(planned, by: production.renderer, &encoder).page
            } catch {
                change = error
            }
        } else {
            change = .noMemory
        }
        path = planned.path
        title = planned.title
        template =
            Mirror(reflecting: production.renderer.assembler.page(planned, body: .init()).content).children.first?
            .label ?? "notFound"
        location = planned.location
        sources = page.map { $0.sources.map(\.file) }
        files = page.map { $0.files.map(\.path) } ?? [planned.path.description]
        links = page.map { $0.links.map(\.address) } ?? []
        reason = change?.reason
    }
}
