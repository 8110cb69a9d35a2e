import Diagnostics
import Model

/// Makes a sheet of every disclosure and notice that the gate let through to the board, and the list of them by place.
struct SheetProduction: Sendable {
    /// The sheets in the order of places.
    let sheets: [PlannedPage]
    private let renderer: PageRenderer
    private let policy: DiagnosticPolicy
    private let outputGuard: OutputGuard
    private let parallel: ParallelMap

    struct Outcome: Sendable {
        var diagnostics: [Diagnostic] = []
        /// What the finished sheets hold that must not go out; told only where nothing else explains it.
        var leaks: [Diagnostic] = []
        var files: [PagePath] = []
        var stagedCount = 0
        fileprivate var failure: FileFailure?
    }

    init(renderer: PageRenderer, policy: DiagnosticPolicy, outputGuard: OutputGuard, parallel: ParallelMap) {
        self.renderer = renderer
        self.policy = policy
        self.outputGuard = outputGuard
        self.parallel = parallel
        sheets = renderer.assembler.plan.pages.filter {
            switch $0.subject {
            case .disclosure, .notice, .sheets: true
            default: false
            }
        }
    }

    /// How many hang; those that are printed in one go stand on a page of their own besides.
    var count: Int {
        sheets.count { if case .sheets = $0.subject { false } else { true } }
    }

    /// Without a stager the sheets are only checked.
    func run(stager: Stager?) throws -> Outcome {
        let batches = parallel.batches(of: sheets.count) { produce(sheets[$0], stager: stager) }
        var outcome = Outcome()
        for batch in batches {
            if let failure = batch.failure { throw failure }
            outcome.diagnostics += batch.diagnostics
            outcome.leaks += batch.leaks
            outcome.files += batch.files
            outcome.stagedCount += batch.stagedCount
        }
        if let stager {
            var html: [UInt8] = []
            renderer.theme.render(index, in: renderer.context, to: &html)
            if try stager.accept(index.path, html) { outcome.stagedCount += 1 }
            outcome.files.append(index.path)
        }
        return outcome
    }

    private func produce(_ pages: ArraySlice<PlannedPage>, stager: Stager?) -> Outcome {
        var outcome = Outcome()
        var html: [UInt8] = []
        do throws(FileFailure) {
            for page in pages {
                html.removeAll(keepingCapacity: true)
                let rendered = renderer.render(page, to: &html)
                outcome.diagnostics += rendered.diagnostics
                let outputGuard = outputGuard.adding(rendered.found, by: policy, officePhones: rendered.officePhones)
                outcome.leaks += outputGuard.findings(
                    inPage: html, visible: VisibleText.read(html), of: page.path, from: page.location)
                guard let stager else { continue }
                if try stager.accept(page.path, html) { outcome.stagedCount += 1 }
                outcome.files.append(page.path)
            }
        } catch {
            outcome.failure = error
        }
        return outcome
    }

    /// The way to every sheet, by the place on whose board it hangs.
    private var index: Page {
        let site = renderer.assembler.site
        let links = sheets.map { sheet -> (region: RegionCode, link: PageLink) in
            switch sheet.subject {
            case .disclosure(let index):
                let disclosure = site.disclosures[index]
                return (disclosure.region, PageLink(sheet.title, sheet.path, detail: disclosure.period.chinese))
            case .notice(let index):
                let notice = site.notices[index]
                return (notice.region, PageLink(sheet.title, sheet.path, detail: "公示至\(notice.end.chinese)"))
            case .sheets(let issue):
                return (
                    issue.region,
                    PageLink("\(issue.name)全部，一次打印", sheet.path, detail: "\(issue.subjects.count) 件")
                )
            default: preconditionFailure("no sheet: \(sheet.path)")
            }
        }
        let groups = Dictionary(grouping: links, by: \.region).sorted { $0.key < $1.key }.map { code, links in
            LinkGroup(Self.name(of: code, in: site.regions), links.map(\.link))
        }
        return Page(path: .home, title: "公示栏张贴件", content: .siteMap(SiteMapPage(groups: groups)))
    }

    /// With the unit above: villages of one name are common.
    private static func name(of code: RegionCode, in regions: RegionTree) -> String {
        regions.path(to: code).suffix(2).map(\.name).joined(separator: "　")
    }
}
