import Diagnostics
import Figures
import Model
import Synchronization

/// Takes every page of the plan, in parallel, from its content to a staged file and its words to the search index.
struct PageProduction: Sendable {
    var renderer: PageRenderer
    let policy: DiagnosticPolicy
    /// Knows what records, settings and front matter were found to hold.
    let outputGuard: OutputGuard
    let progress: any BuildProgress
    let parallel: ParallelMap
    /// What a copy holds, by which links that lead out of it are told; nil for the portal itself.
    var contents: CopyContents?
    /// Whether a later build wants to know the pages again, as it does of a portal.
    private(set) var isRemembering = false
    private(set) var shared = SharedRecords.none
    /// What the last build left; nil where every page is made.
    var recall: PageRecall?
    /// Whether the time of each page is taken.
    var isTimed = false

    /// Notes of each page by what a later build tells whether it is the same.
    mutating func remember() {
        isRemembering = true
        shared = SharedRecords(renderer.assembler.site.obligations, renderer.assembler.site.regions.regions)
    }

    /// All that came of it.
    struct Outcome {
        var diagnostics: [Diagnostic] = []
        private(set) var files: [PagePath] = []
        private(set) var stagedCount = 0
        /// How many pages are as they were, by the build that they are taken from.
        private(set) var recalled: [Int: Int] = [:]
        var recalledCount: Int { recalled.values.reduce(0, +) }
        /// What the next build may know of the pages.
        private(set) var remembered = PagesToRemember()
        /// The same of the search index; nil where it cannot be known again.
        var index: IndexToKeep?
        private(set) var tables: [TableTally] = []
        /// What each disclosure and notice shows, for the record; none once that has it.
        fileprivate(set) var states: [PublishedState] = []
        fileprivate var summaries: [FigureSummary] = []
        /// What the finished files hold that must not go out; told only where nothing else explains it.
        private(set) var leaks: [Diagnostic] = []
        private(set) var found: [FoundValue] = []
        private(set) var officePhones: [String] = []
        /// What the pages cost; nil where nobody asks.
        private(set) var timings: PageTimings?

        fileprivate mutating func add(_ batch: Batch) throws {
            if let failure = batch.failure { throw failure }
            diagnostics += batch.diagnostics
            files += batch.files
            tables += batch.tables
            states += batch.states
            leaks += batch.leaks
            found += batch.found
            officePhones += batch.officePhones
            summaries += batch.summaries
            stagedCount += batch.stagedCount
            recalled.merge(batch.recalled, uniquingKeysWith: +)
            remembered.add(batch.remembered)
            if let added = batch.timings {
                if timings == nil { timings = added } else { timings?.add(added) }
            }
        }

        fileprivate mutating func add(
            _ positions: [Int], by production: PageProduction, into destination: PageDestination?, after begun: Int,
            of total: Int
        ) throws {
            for batch in production.batches(of: positions, into: destination, after: begun, of: total) {
                try add(batch)
            }
        }

        /// Notes a file that has been staged, or is published as it is.
        mutating func add(_ file: PagePath, isStaged: Bool) {
            if isStaged { stagedCount += 1 }
            files.append(file)
        }

        /// Stages files that are made of many records, one after the other; what they hold that must not go out comes back.
        mutating func stage(
            _ files: some Sequence<(path: PagePath, bytes: [UInt8])>, with stager: Stager,
            checkedBy outputGuard: OutputGuard
        ) throws -> [Diagnostic] {
            var leaks: [Diagnostic] = []
            for file in files {
                leaks += outputGuard.findings(in: file.bytes, of: file.path, from: nil)
                try stage([file], with: stager)
            }
            return leaks
        }

        /// Stages files that are not pages.
        mutating func stage(_ files: [(path: PagePath, bytes: [UInt8])], with stager: Stager) throws {
            for file in files {
                if try stager.accept(file.path, file.bytes) { stagedCount += 1 }
                self.files.append(file.path)
            }
        }
    }

    fileprivate struct Batch: Sendable {
        var diagnostics: [Diagnostic] = []
        var files: [PagePath] = []
        var tables: [TableTally] = []
        var states: [PublishedState] = []
        var leaks: [Diagnostic] = []
        var found: [FoundValue] = []
        var officePhones: [String] = []
        var summaries: [FigureSummary] = []
        var stagedCount = 0
        var recalled: [Int: Int] = [:]
        var remembered = PagesToRemember()
        var timings: PageTimings?
        var failure: FileFailure?

        fileprivate mutating func add(_ outcome: PageRenderer.Outcome) {
            diagnostics += outcome.diagnostics
            summaries += outcome.summaries
            if let tally = outcome.tally { tables.append(tally) }
            if let state = outcome.state { states.append(state) }
            found += outcome.found
            officePhones += outcome.officePhones
        }
    }

    /// What comes of the pages of disclosures and notices alone, and what the others tell of it.
    typealias Recording = (_ disclosed: Outcome, _ renderer: PageRenderer) throws -> PageRenderer

    /// Without a destination the pages are only checked. `waiting` is what the figures of disclosures without a page yet come to:
    /// those of all are compared once every table has been read; nil where the pages are only some.
    ///
    /// Pages of disclosures and notices come first: `recording` finds out what has changed in them, and gives the renderer for all
    /// others, which tell of that.
    mutating func run(
        into destination: PageDestination?, waiting: [FigureSummary]?, recording: Recording? = nil
    ) throws -> Outcome {
        let disclosed = renderer.assembler.plan.pages.indices.filter { isDisclosed($0) }
        var (outcome, renderer) = (Outcome(), renderer)
        try progress.measure(.render) {
            let planned = renderer.assembler.plan.pages.count
            try outcome.add(disclosed, by: self, into: destination, after: 0, of: planned)
            if let waiting {
                outcome.summaries += waiting
                outcome.diagnostics += CrossChecks.findings(
                    in: outcome.summaries, regions: renderer.assembler.site.regions)
            }
            // Large, as what the record is told of is: both are not needed at once.
            outcome.summaries = []
            if let recording { renderer = try recording(outcome, renderer) }
            outcome.states = []
            var others = self
            others.renderer = renderer
            let rest = renderer.assembler.plan.pages.indices.filter { !isDisclosed($0) }
            let count = disclosed.count + rest.count
            try outcome.add(rest, by: others, into: destination, after: disclosed.count, of: count)
            return ((), count: count)
        }
        self.renderer = renderer
        return outcome
    }

    private func isDisclosed(_ position: Int) -> Bool {
        guard position < renderer.assembler.plan.pages.count else { return false }
        return switch renderer.assembler.plan.pages[position].subject {
        case .disclosure, .notice: true
        default: false
        }
    }

    fileprivate func batches(
        of positions: [Int], into destination: PageDestination?, after begun: Int, of total: Int
    ) -> [Batch] {
        let done = Atomic<Int>(begun)
        return parallel.batches(of: positions.count) { range in
            let batch = produce(positions[range], into: destination)
            let count = done.add(range.count, ordering: .relaxed).newValue
            progress.stage(.render, advancedTo: count, of: total)
            return batch
        }
    }

    /// What of personal data is left in a page and its downloads.
    private func leaks(
        on page: PlannedPage, _ outcome: PageRenderer.Outcome, html: [UInt8], visible: [UInt8]
    ) -> [Diagnostic] {
        let outputGuard = outputGuard.adding(outcome.found, by: policy, officePhones: outcome.officePhones)
        // Entrances gather from everywhere, and are planned for the settings' sake.
        let source = page.location == renderer.assembler.site.settings.location ? nil : page.location
        let leaks = outputGuard.findings(inPage: html, visible: visible, of: page.path, from: source)
        return leaks
            + outcome.companions.flatMap { outputGuard.findings(in: $0.bytes, of: $0.path, from: source) }
    }

    /// The guard with what was found while pages were made, and what an office has let through of it.
    func outputGuard(knowing produced: Outcome) -> OutputGuard {
        outputGuard.adding(produced.found, by: policy, officePhones: produced.officePhones)
    }

    /// Takes a page as the last build left it.
    private func add(
        _ recalled: PageRecall.Recalled, at position: Int, to batch: inout Batch, into destination: PageDestination?
    ) throws(FileFailure) {
        batch.add(recalled.outcome)
        batch.recalled[recalled.build, default: 0] += 1
        batch.timings?.count(recalled.page)
        guard let destination else { return }
        var page = recalled.page
        batch.stagedCount += try destination.take(&page, from: recalled.build)
        let number = destination.searchOrder.number(at: position)
        if let number, let document = page.document {
            destination.postings.keep(
                document.number, of: recalled.build, as: number, postings: document.postings)
        }
        page.document?.number = number ?? 0
        batch.files += page.files.map { PagePath($0.path) }
        batch.remembered.add(page)
    }

    /// Notes a page for the next build, if nothing was found in it.
    private func remember(
        _ page: PlannedPage, _ outcome: PageRenderer.Outcome, _ files: [RememberedPage.File?],
        _ document: RememberedPage.Document?, _ encoder: inout FingerprintEncoder, in batch: inout Batch
    ) {
        guard outcome.diagnostics.isEmpty, outcome.found.isEmpty, !files.contains(where: { $0 == nil }),
            // A link that leads nowhere is not judged where pages are left out, as in a part, and has to be elsewhere.
            !outcome.links.contains(where: \.address.isEmpty),
            let fingerprint = renderer.fingerprint(of: page, showing: outcome.contents, &encoder)
        else { return }
        batch.remembered.add(
            RememberedPage(
                files: files.compactMap { $0 }, fingerprint: fingerprint, sources: outcome.sources,
                links: outcome.links, contents: outcome.contents,
                tally: outcome.tally.map {
                    .init(file: $0.read.path, rows: $0.read.rows, shown: $0.shown, masked: $0.masked)
                }, figures: outcome.summaries.map(\.packed), officePhones: outcome.officePhones, document: document))
    }

    private func produce(_ positions: ArraySlice<Int>, into destination: PageDestination?) -> Batch {
        let pages = renderer.assembler.plan.pages
        var batch = Batch()
        if isTimed { batch.timings = PageTimings() }
        var index = PartialIndex()
        var html: [UInt8] = []
        var encoder = FingerprintEncoder(knowing: shared)
        do {
            for position in positions {
                let page = pages[position]
                batch.timings?.begin()
                defer { batch.timings?.end(page.subject.kind) }
                if let recalled = recall?.page(page, by: renderer, &encoder) {
                    try add(recalled, at: position, to: &batch, into: destination)
                    batch.timings?.lap(.recall)
                    continue
                }
                batch.timings?.lap(.recall)
                html.removeAll(keepingCapacity: true)
                let (content, outcome) = renderer.assemble(page)
                batch.timings?.lap(.assemble)
                renderer.write(content, to: &html)
                batch.timings?.lap(templateOf: content.content, page.subject.kind, bytes: html.count)
                if let contents { html = contents.withinCopy(html, of: page.path) }
                batch.add(outcome)
                let visible = VisibleText.read(html)
                let leaks = leaks(on: page, outcome, html: html, visible: visible)
                batch.leaks += leaks
                batch.timings?.lap(.inspect)
                guard let destination else { continue }
                let stager = destination.stager
                var files: [RememberedPage.File?] = []
                for file in [PageRenderer.Companion(path: page.path, bytes: html)] + outcome.companions {
                    let isStaged = try stager.accept(file.path, file.bytes)
                    if isStaged { batch.stagedCount += 1 }
                    batch.files.append(file.path)
                    batch.timings?.count(fileOf: file.bytes.count)
                    if isRemembering { files.append(stager.remember(file.path, isStaged: isStaged)) }
                }
                batch.timings?.lap(.stage)
                let document = destination.searchOrder.number(at: position).map { number in
                    let document = destination.searchOrder.documents[number]
                    let count = index.add(document, numbered: number, text: visible)
                    return RememberedPage.Document(number: number, postings: count)
                }
                batch.timings?.lap(.index)
                if isRemembering, leaks.isEmpty { remember(page, outcome, files, document, &encoder, in: &batch) }
                batch.timings?.lap(.fingerprint)
            }
            try destination?.postings.add(index)
            if let destination { try batch.remembered.store(in: destination.postings.space) }
        } catch {
            batch.failure = error
        }
        return batch
    }
}
