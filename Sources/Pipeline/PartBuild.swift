import Diagnostics
import Formats
import Model
import Obligations

/// A build of the pages of one place and all below it: a part of the portal, which a build of the whole can take instead of making
/// these pages itself (`Build.Options.parts`), on another machine if need be.
///
/// It goes through the same stages as the portal (`Build`), but reads the disclosures of its places alone, and leaves out what is of no
/// place: home, lists, index, boards of places above. What it knows of its pages tells the whole whether they are as they are to be.
public struct PartBuild: Sendable {
    public struct Options: Sendable {
        public var content: String
        /// A folder for this part alone.
        public var output: String
        /// Where the whole is published, whose record tells when each item was first made public.
        public var published: String?
        public var region: RegionCode
        /// The day the portal shows; nothing reads the clock.
        public var asOf: Day
        public var jobs: Int
        /// Overrides what `site.yaml` says of where the portal is found online.
        public var baseURL: String?
        /// Makes every page, whatever the last build has left.
        public var isFresh = false

        public init(
            content: String, output: String, published: String? = nil, region: RegionCode, asOf: Day, jobs: Int,
            baseURL: String? = nil
        ) {
            self.content = content
            self.output = output
            self.published = published
            self.region = region
            self.asOf = asOf
            self.jobs = jobs
            self.baseURL = baseURL
        }
    }

    public struct Result: Sendable {
        /// Errors only: what else is to be said, the build of the whole says once.
        public let report: DiagnosticReport
        public let pageCount: Int
        /// How many of them were as the last build had left them, and not made again.
        public let recalledCount: Int
        /// How the files changed; nil where nothing was written.
        public let changes: PublishedChanges?
    }

    private let options: Options
    private let theme: any PageTheme
    private let progress: any BuildProgress
    private let parallel: ParallelMap

    public init(_ options: Options, theme: any PageTheme, progress: any BuildProgress) {
        self.options = options
        self.theme = theme
        self.progress = progress
        parallel = ParallelMap(jobs: options.jobs)
    }

    /// Runs all stages. Throws `BuildFailure` where it cannot run at all; what is wrong with the content is in the report.
    public func run() throws(BuildFailure) -> Result { try BuildFailure.telling(runStages) }

    private func runStages() throws -> Result {
        _ = try FileSystem.names(in: options.content)
        let writer = try SiteWriter(options.output, for: .part, apartFrom: options.content)
        let published = options.published.map { OutputFolder(root: $0) }
        let record = try published?.publicationRecord(with: parallel) ?? .init()

        var pictures: [String: ShownPicture] = [:]
        let ground = try Groundwork(
            options.content, within: options.region, on: options.asOf, baseURL: options.baseURL, parallel, progress
        ) { site, folder in
            let files = PublishedFileCheck.search(site.files, in: folder, with: parallel)
            pictures = files.pictures
            return files.diagnostics + PublicationDateCheck.findings(in: site, on: options.asOf, after: record)
        }
        guard let sound = ground.sound else { return try conclude(ground.diagnostics, by: ground.policy, writer) }
        var diagnostics = ground.diagnostics

        let protected = progress.measure(.protect) {
            let protected = ProtectedSite(sound, on: options.asOf)
            return (protected, count: protected.site.disclosures.count)
        }
        diagnostics += protected.diagnostics

        let places = Set(sound.regions.subtree(of: options.region).map(\.code))
        let assembler = progress.measure(.assemble) {
            var assembler = PageAssembler(
                portal: protected.site, schedule: DisclosureSchedule(sound, asOf: options.asOf), on: options.asOf)
            assembler.plan = assembler.plan.keeping(assembler.plan.pages.filter { assembler.isPage($0, of: places) })
            return (assembler, count: assembler.plan.pages.count)
        }
        var production = PageProduction(
            renderer: PageRenderer(
                folder: ground.folder, assembler: assembler, incomplete: ground.loaded.incomplete, theme: theme,
                context: assembler.context(), record: record.keeping(places), published: published,
                isRecording: !record.isLookBack(on: options.asOf), pictures: pictures),
            policy: ground.policy, outputGuard: protected.outputGuard(knowing: ground), progress: progress,
            parallel: parallel)
        production.remember()
        let common = BuildCommon.fingerprint(of: production, by: .anywhere)
        // Disclosures of other places are not there to be linked to.
        production.renderer.incomplete.insert(.table(.obligations))
        if !options.isFresh, let last = RememberedBuild(common, in: writer.folder, pagesIn: writer.folder) {
            production.recall = PageRecall(builds: [last])
        }
        do {
            return try publish(&production, common, knowing: diagnostics, of: protected.site, sound, with: writer)
        } catch {
            // The first failure tells why; that the stage may stay behind (a full disk) is for the next run.
            try? writer.discard()
            throw error
        }
    }

    private func publish(
        _ production: inout PageProduction, _ common: Fingerprint?, knowing known: [Diagnostic], of shown: Site,
        _ read: Site, with writer: SiteWriter
    ) throws -> Result {
        let policy = production.policy
        var diagnostics = known
        let destination =
            policy.stops(diagnostics)
            ? nil
            : PageDestination(
                in: writer.folder, searchOrder: production.renderer.assembler.searchOrder, recall: production.recall)
        var produced = try production.run(into: destination, waiting: nil) { disclosed, renderer in
            let update = RecordUpdate(
                after: renderer.record, showing: disclosed.states, of: shown, read: read, on: options.asOf)
            return renderer.telling(update)
        }
        diagnostics += produced.diagnostics
        if !policy.stops(diagnostics) { diagnostics += produced.leaks }
        let pages = production.renderer.assembler.plan.pages.count
        guard let destination, !policy.stops(diagnostics) else {
            return try conclude(diagnostics, by: policy, writer, pageCount: pages)
        }
        try progress.measure(.index) {
            produced.index = try IndexToKeep(destination.postings, of: destination.searchOrder)
            return ((), count: 1)
        }
        let changes = try progress.measure(.write) {
            let changes = try writer.commit(
                files: produced.files, staged: produced.stagedCount,
                memory: try common.map { try MemoryToKeep($0, produced, after: destination.earlierIndex) })
            return (changes, count: changes.written)
        }
        return Result(
            report: policy.report(on: [], coversAll: false), pageCount: pages,
            recalledCount: produced.recalledCount, changes: changes)
    }

    /// What stopped it; the part of before stays.
    private func conclude(
        _ diagnostics: [Diagnostic], by policy: DiagnosticPolicy, _ writer: SiteWriter, pageCount: Int = 0
    ) throws -> Result {
        try writer.discard()
        let errors = diagnostics.filter { policy.stops([$0]) }
        return Result(
            report: policy.report(on: errors, coversAll: false), pageCount: pageCount, recalledCount: 0, changes: nil)
    }
}

extension PageAssembler {
    /// Whether a page is about one of the places; an address that was given up is a matter of the whole.
    fileprivate func isPage(_ planned: PlannedPage, of places: Set<RegionCode>) -> Bool {
        switch planned.subject {
        case .redirect: false
        case .notice(let index): places.contains(site.notices[index].region)
        default: RegionCode(planned.path.description.prefix { $0 != "/" }).map(places.contains) ?? false
        }
    }
}
