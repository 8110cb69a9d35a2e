import Diagnostics
import Model

/// A build of the sheets that hang on the notice boards, through the same stages as the portal (`Build`), with the gate set
/// to the board: what the catalogue keeps off the web comes out here and nowhere else.
///
/// The output is private. It is written as a portal is, so that a run which fails leaves the last sheets as they were and
/// a sheet whose posting is over goes.
public struct SheetBuild: Sendable {
    public struct Options: Sendable {
        public var content: String
        public var output: String
        /// The day the sheets are for: what is posted that day. Nothing reads the clock.
        public var asOf: Day
        public var jobs: Int
        /// The place for which, and for all below which, sheets are made; nil for all places.
        public var region: RegionCode?
        /// Whether what is on the web gets a sheet too.
        public var includesWeb: Bool
        /// Overrides what `site.yaml` says of where the portal is found online.
        public var baseURL: String?

        public init(
            content: String, output: String, asOf: Day, jobs: Int, region: RegionCode? = nil, includesWeb: Bool = false,
            baseURL: String? = nil
        ) {
            self.baseURL = baseURL
            self.content = content
            self.output = output
            self.asOf = asOf
            self.jobs = jobs
            self.region = region
            self.includesWeb = includesWeb
        }
    }

    public struct Result: Sendable {
        public let report: DiagnosticReport
        public let sheetCount: Int
        /// How the sheets changed; nil where nothing was written.
        public let changes: PublishedChanges?
    }

    private let options: Options
    private let theme: any PageTheme
    private let progress: any BuildProgress
    private let parallel: ParallelMap

    /// The theme is one for paper: a page has to hold all that it needs.
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
        let writer = try SiteWriter(options.output, for: .sheets, apartFrom: options.content)

        let ground = try Groundwork(
            options.content, on: options.asOf, baseURL: options.baseURL, parallel, progress
        ) { _, _ in [] }
        guard let sound = ground.sound else {
            return Result(report: ground.policy.report(on: ground.diagnostics), sheetCount: 0, changes: nil)
        }
        var diagnostics = ground.diagnostics
        let protected = try progress.measure(.protect) {
            let outlet = Outlet.board(withWeb: options.includesWeb)
            let protected = ProtectedSite(try within(options.region, sound), on: options.asOf, to: outlet)
            return (protected, count: protected.site.disclosures.count)
        }

        let sheets = progress.measure(.assemble) {
            let site = protected.site
            let relations = SiteRelations(site)
            let plan = SitePlan(site, relations: relations, sheets: SheetIssue.all(of: site, on: options.asOf))
            var assembler = PageAssembler(site: site, plan: plan, relations: relations, asOf: options.asOf)
            assembler.isForPaper = true
            let renderer = PageRenderer(
                folder: ground.folder, assembler: assembler, incomplete: ground.loaded.incomplete, theme: theme,
                context: SiteContext(settings: site.settings, navigation: [], footerLinks: [], asOf: options.asOf),
                isForPaper: true)
            let production = SheetProduction(
                renderer: renderer, policy: ground.policy, outputGuard: protected.outputGuard(knowing: ground),
                parallel: parallel)
            return (production, count: production.count)
        }

        do {
            let hadErrors = ground.policy.stops(diagnostics)
            let produced = try progress.measure(.render) {
                let produced = try sheets.run(stager: hadErrors ? nil : Stager(writer.folder))
                return (produced, count: sheets.count)
            }
            diagnostics += produced.diagnostics
            // A leak that the search of the sources explains already is told once, with its exact place.
            if !ground.policy.stops(diagnostics) { diagnostics += produced.leaks }
            // Pages that are for the web alone are not looked at here, nor what is waived on them.
            let report = ground.policy.report(on: diagnostics, coversAll: false)
            guard !report.hasErrors else {
                try writer.discard()
                return Result(report: report, sheetCount: sheets.count, changes: nil)
            }
            let changes = try progress.measure(.write) {
                let changes = try writer.commit(files: produced.files, staged: produced.stagedCount)
                return (changes, count: changes.written)
            }
            return Result(report: report, sheetCount: sheets.count, changes: changes)
        } catch {
            // The first failure tells why; that the stage may stay behind (a full disk) is for the next run.
            try? writer.discard()
            throw error
        }
    }

    /// The same records, with only the disclosures and notices of a place and those below it.
    private func within(_ region: RegionCode?, _ site: Site) throws(UnknownRegion) -> Site {
        guard let region else { return site }
        guard site.regions[region] != nil else { throw UnknownRegion(code: region) }
        let codes = Set(site.regions.subtree(of: region).map(\.code))
        var records = site.records
        records.disclosures.removeAll { !codes.contains($0.region) }
        records.notices.removeAll { !codes.contains($0.region) }
        return Site(settings: site.settings, regions: site.regions, records: records)
    }
}
