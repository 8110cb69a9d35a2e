import Diagnostics
import Figures
import Formats
import Model

/// Makes one page at a time from the plan to its bytes: reads what the page alone needs, checks it, and has the theme render it.
struct PageRenderer: Sendable {
    let folder: ContentFolder
    var assembler: PageAssembler
    /// The kinds of which the plan may lack pages.
    var incomplete: Set<ContentKind>
    let theme: any PageTheme
    let context: SiteContext
    /// What earlier builds made public, to tell what has changed since.
    var record = PublicationRecord()
    /// Where that lies, with the tables and the record as they are public now; nil where nothing was published.
    var published: OutputFolder?
    /// Whether everything that a page shows will stand in the record.
    var isRecording = false
    /// What this build adds to the record, once it is known.
    var additions: [RegionCode: [UInt8]] = [:]
    /// How the pictures under `files/` are shown, by path.
    var pictures: [String: ShownPicture] = [:]
    /// On paper links are only text, and pictures lie within the page.
    var isForPaper = false
    /// What reports may quote; nil where there are no texts that quote.
    var reportData: ReportData?

    private static let markdown = MarkdownRenderer()
    private static let paperMarkdown = MarkdownRenderer(hasAnchors: false)

    /// A file that comes with a page: a disclosure's table to take away.
    struct Companion: Sendable {
        let path: PagePath
        let bytes: [UInt8]
    }

    struct Outcome: Sendable {
        var companions: [Companion] = []
        var tally: TableTally?
        /// What the page shows, for the record.
        var state: PublishedState?
        /// What its figures come to, for the checks that look at several disclosures.
        var summaries: [FigureSummary] = []
        var diagnostics: [Diagnostic] = []
        /// What of personal data was found on the way, and telephones of offices.
        var found: [FoundValue] = []
        var officePhones: [String] = []
        /// What its texts and tables were made from, by which the next build tells whether they are the same.
        var sources: [RememberedPage.Source] = []
        var links: [RememberedPage.Link] = []
        var contents: [RememberedPage.Content?] = []
    }

    /// Appends the page's HTML to `output`.
    func render(_ planned: PlannedPage, to output: inout [UInt8]) -> Outcome {
        let (page, outcome) = assemble(planned)
        write(page, to: &output)
        return outcome
    }

    /// Reads what the page needs, and puts together what it shows.
    func assemble(_ planned: PlannedPage) -> (page: Page, outcome: Outcome) {
        var outcome = Outcome()
        var body = PageAssembler.Body()
        if case .sheets(let issue) = planned.subject {
            body.sheets = sheets(of: issue, on: planned.path, &outcome)
        } else if let source = text(of: planned.subject) {
            body.text = rich(source, on: planned.path, quoting: quotes(planned.subject), &outcome)
            body.textSource = source.bytes
            if case .notice(let index) = planned.subject {
                outcome.state = note(assembler.site.notices[index], showing: source, in: &body)
            }
        } else if case .changes(let code, let part) = planned.subject {
            body.log = logLines(of: code, part: part)
        } else if case .disclosure(let index) = planned.subject {
            load(assembler.site.disclosures[index], on: planned.path, into: &body, &outcome)
        } else if case .region(let code) = planned.subject, let statement = assembler.latestStatement(of: code) {
            body.table = shownTable(of: statement, &outcome)
        }
        return (assembler.page(planned, body: body), outcome)
    }

    /// Appends the page's HTML to `output`, by the template for what it shows.
    func write(_ page: Page, to output: inout [UInt8]) {
        theme.render(page, in: context.telling(day(toldBy: page)), to: &output)
    }

    /// The day that a page shows; nil for one that shows none.
    func day(toldBy page: Page) -> Day? {
        isForPaper || page.content.tellsDay || context.partials.tellDay ? context.asOf : nil
    }

    /// What is wrong with the texts and tables of disclosures and notices that have no page yet, and what figures come to.
    func inspect(_ disclosures: [Disclosure], _ notices: [Notice]) -> (
        findings: [Diagnostic], summaries: [FigureSummary]
    ) {
        var outcome = Outcome()
        for notice in notices {
            if let body = notice.body { _ = rich(body, on: .notice(notice.code), &outcome) }
        }
        for disclosure in disclosures {
            var body = PageAssembler.Body()
            let page = PagePath.disclosure(disclosure.region, disclosure.period, disclosure.item)
            load(disclosure, on: page, into: &body, &outcome)
        }
        return (outcome.diagnostics, outcome.summaries)
    }

    private func text(of subject: PlannedPage.Subject) -> MarkdownSource? {
        switch subject {
        case .notice(let index): assembler.site.notices[index].body
        case .document(let index): assembler.site.documents[index].body
        case .text(let index): assembler.site.pages[index].body
        case .report(let index): assembler.site.reports[index].body
        default: nil
        }
    }

    /// What the sheets of one page need. What is wrong with it was said of the page that each has for itself.
    private func sheets(
        of issue: SheetIssue, on page: PagePath, _ outcome: inout Outcome
    ) -> [PageAssembler.Body] {
        issue.subjects.map { subject in
            var body = PageAssembler.Body()
            var own = Outcome()
            switch subject {
            case .disclosure(let index):
                let disclosure = assembler.site.disclosures[index]
                let path = PagePath.disclosure(disclosure.region, disclosure.period, disclosure.item)
                load(disclosure, on: path, sheetOf: page, into: &body, &own)
            case .notice(let index):
                let notice = assembler.site.notices[index]
                guard let source = notice.body else { break }
                body.text = rich(source, on: .notice(notice.code), sheetOf: page, &own)
                body.textSource = source.bytes
            default: break
            }
            outcome.found += own.found
            outcome.officePhones += own.officePhones
            outcome.sources += own.sources
            outcome.links += own.links
            outcome.contents.append(own.contents.first ?? nil)
            return body
        }
    }

    /// Whether its text is written by the portal's own office, who may draw figures into it.
    private func quotes(_ subject: PlannedPage.Subject) -> Bool {
        switch subject {
        case .report, .text: true
        default: false
        }
    }

    /// `sheetOf` is the page of sheets that shows it, for a text that is written for another page.
    private func rich(
        _ source: MarkdownSource, on page: PagePath, sheetOf sheets: PagePath? = nil, isOffWeb: Bool = false,
        quoting: Bool = false, _ outcome: inout Outcome
    ) -> RichText {
        guard !source.isEmpty else { return .empty }
        var personal = SourceGuard()
        personal.search(source)
        outcome.diagnostics += personal.diagnostics
        outcome.found += personal.found
        var resolver = LinkResolver(
            page: page, addresses: assembler.plan.addresses, incomplete: incomplete, isOffWeb: isOffWeb,
            pictures: pictures)
        if isForPaper || sheets != nil {
            var links = PaperLinks(resolver: resolver, folder: folder, page: isForPaper ? nil : sheets)
            let (text, findings) = Self.paperMarkdown.render(source) { links.resolve($0) }
            outcome.diagnostics += findings + links.diagnostics
            outcome.links += links.followed
            return text
        }
        let directives = quoting ? reportData.map { ReportDirectives($0) { resolver.resolve($0) } } : nil
        let (text, findings) = Self.markdown.render(source, directives: directives) { resolver.resolve($0) }
        resolver.compare(with: text.headings)
        outcome.diagnostics += findings + resolver.diagnostics + (directives?.diagnostics ?? [])
        outcome.links += resolver.followed
        return text
    }

    private func load(
        _ disclosure: Disclosure, on page: PagePath, sheetOf sheets: PagePath? = nil,
        into body: inout PageAssembler.Body, _ outcome: inout Outcome
    ) {
        let loaded = shownBody(of: disclosure)
        if sheets == nil { check(loaded.figures, of: disclosure, &outcome) }
        outcome.diagnostics += loaded.diagnostics
        outcome.tally = loaded.tally
        outcome.sources += loaded.read
        outcome.found += loaded.found
        outcome.officePhones += loaded.officePhones
        if let text = loaded.text {
            let isOffWeb = assembler.relations.obligations[disclosure.item].map { !$0.isOnWeb } ?? false
            body.text = rich(text, on: page, sheetOf: sheets, isOffWeb: isOffWeb, &outcome)
            body.textSource = text.bytes
        }
        body.sources = loaded.sources
        body.concealment = loaded.concealment
        body.table = loaded.table
        let csv = loaded.table.map { CSVWriter.bytes(headings: $0.columns.map(\.title), rows: $0.rows) }
        let content = loaded.digest(csv: csv).map {
            RememberedPage.Content(digest: $0, table: csv.map { SHA256.hex($0) })
        }
        outcome.contents.append(content)
        if let content {
            tellVersions(of: disclosure, showing: content, in: &body)
            if sheets == nil { outcome.state = state(of: disclosure, loaded, csv: csv, content) }
        }
        guard let table = loaded.table, let csv else { return }
        body.tableFile = csv
        // A sheet only repeats what the page of its own says and offers.
        guard sheets == nil else { return }
        body.earlierTable = earlierTable(than: disclosure, showing: table, &outcome)
        let (region, period, item) = (disclosure.region, disclosure.period, disclosure.item)
        outcome.companions = [Companion(path: .disclosureTable(region, period, item), bytes: csv)]
        // For programs, which read it online: a stick has few files.
        guard assembler.copyScope == nil else { return }
        outcome.companions.append(Companion(path: .disclosureData(region, period, item), bytes: table.json))
    }

    /// The statement of the period before, where this one has no column for it; what is wrong with that table is told on its
    /// own page.
    private func earlierTable(
        than disclosure: Disclosure, showing table: DataTable, _ outcome: inout Outcome
    ) -> DataTable? {
        guard !isForPaper, table.column("item") != nil, table.column("previous") == nil,
            let previous = assembler.predecessor(of: disclosure)
        else { return nil }
        return shownTable(of: previous, &outcome)
    }

    /// A disclosure's table as it may be shown, for a page that tells a figure of it.
    private func shownTable(of disclosure: Disclosure, _ outcome: inout Outcome) -> DataTable? {
        let body = shownBody(of: disclosure)
        outcome.sources += body.read
        return body.table
    }

    /// What a disclosure's files hold, of the table only what may be shown.
    private func shownBody(of disclosure: Disclosure) -> DisclosureBody {
        let obligation = assembler.relations.obligations[disclosure.item]
        var body = DisclosureBody.load(disclosure, obligation: obligation, from: folder)
        TableGate.protect(&body, obligation: obligation)
        return body
    }

    /// Figures add up in the table as it was handed in: what is withheld has been counted too.
    private func check(_ tables: [FigureTable], of disclosure: Disclosure, _ outcome: inout Outcome) {
        let isShared = assembler.relations.itemsOfSeveralLevels.contains(disclosure.item)
        for figures in tables {
            outcome.diagnostics += FigureChecks.findings(in: figures)
            if let summary = FigureSummary(figures, isShared: isShared) { outcome.summaries.append(summary) }
        }
    }
}
