import Diagnostics
import Formats
import Model

/// Makes one page at a time from the plan to its bytes: reads what the page alone needs, checks it, and has the theme render it.
struct PageRenderer: Sendable {
    let folder: ContentFolder
    let assembler: PageAssembler
    /// The kinds of which the plan may lack pages.
    let incomplete: Set<ContentKind>
    let theme: any Theme
    let context: SiteContext

    private static let markdown = MarkdownRenderer()

    /// A file that comes with a page: a disclosure's table to take away.
    struct Companion {
        let path: PagePath
        let bytes: [UInt8]
    }

    struct Outcome {
        var companion: Companion?
        var tally: TableTally?
        var diagnostics: [Diagnostic] = []
    }

    /// Appends the page's HTML to `output`.
    func render(_ planned: PlannedPage, to output: inout [UInt8]) -> Outcome {
        var outcome = Outcome()
        var body = PageAssembler.Body()
        if let source = text(of: planned.subject) {
            body.text = rich(source, on: planned.path, diagnostics: &outcome.diagnostics)
        } else if case .disclosure(let index) = planned.subject {
            (outcome.companion, outcome.tally) = load(
                assembler.site.disclosures[index], on: planned.path, into: &body, &outcome.diagnostics)
        }
        theme.render(assembler.page(planned, body: body), in: context, to: &output)
        return outcome
    }

    /// What is wrong with the texts and tables of disclosures that have no page yet.
    func findings(in disclosures: [Disclosure]) -> [Diagnostic] {
        disclosures.flatMap { disclosure in
            var body = PageAssembler.Body()
            var diagnostics: [Diagnostic] = []
            let page = PagePath.disclosure(disclosure.region, disclosure.period, disclosure.item)
            _ = load(disclosure, on: page, into: &body, &diagnostics)
            return diagnostics
        }
    }

    private func text(of subject: PlannedPage.Subject) -> MarkdownSource? {
        switch subject {
        case .notice(let index): assembler.site.notices[index].body
        case .document(let index): assembler.site.documents[index].body
        case .text(let index): assembler.site.pages[index].body
        default: nil
        }
    }

    private func rich(_ source: MarkdownSource, on page: PagePath, diagnostics: inout [Diagnostic]) -> RichText {
        guard !source.isEmpty else { return .empty }
        var resolver = LinkResolver(page: page, addresses: assembler.plan.addresses, incomplete: incomplete)
        let (text, findings) = Self.markdown.render(source) { resolver.resolve($0) }
        diagnostics += findings + resolver.diagnostics
        return text
    }

    private func load(
        _ disclosure: Disclosure, on page: PagePath, into body: inout PageAssembler.Body,
        _ diagnostics: inout [Diagnostic]
    ) -> (Companion?, TableTally?) {
        let loaded = DisclosureBody.load(
            disclosure, obligation: assembler.relations.obligations[disclosure.item], from: folder)
        diagnostics += loaded.diagnostics
        if let text = loaded.text { body.text = rich(text, on: page, diagnostics: &diagnostics) }
        guard let table = loaded.table else { return (nil, loaded.tally) }
        body.table = table
        let companion = Companion(
            path: .disclosureTable(disclosure.region, disclosure.period, disclosure.item),
            bytes: CSVWriter.bytes(headings: table.columns.map(\.title), rows: table.rows))
        return (companion, loaded.tally)
    }
}
