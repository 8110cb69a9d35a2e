import Diagnostics
import Formats
import Model
import Obligations

/// A build of what is carried away on a stick, through the same stages as the portal (`Build`), with the gate set to the stick:
/// the pages of some places with what these lead to, and a search of just these.
///
/// It makes the files in a folder of its own; to seal them and bring them to the stick is for others.
public struct CopyBuild: Sendable {
    public struct Options: Sendable {
        public var content: String
        /// Where the files are made: a folder for this build alone, which it makes.
        public var output: String
        /// The portal as it was published, whose record tells when each item was first made public.
        public var published: String?
        /// The places whose pages are wanted; none for all.
        public var regions: [RegionCode]
        /// The day the copy shows; nothing reads the clock.
        public var asOf: Day
        /// The last day on which it may be relied upon.
        public var validUntil: Day
        public var jobs: Int
        /// Overrides what `site.yaml` says of where the portal is found online.
        public var baseURL: String?

        public init(
            content: String, output: String, published: String? = nil, regions: [RegionCode] = [], asOf: Day,
            validUntil: Day, jobs: Int, baseURL: String? = nil
        ) {
            self.content = content
            self.output = output
            self.published = published
            self.regions = regions
            self.asOf = asOf
            self.validUntil = validUntil
            self.jobs = jobs
            self.baseURL = baseURL
        }
    }

    public struct Result: Sendable {
        public let report: DiagnosticReport
        /// What was made; nil where something was wrong with the content.
        public let contents: Contents?
        /// What of the content it does not show as it is.
        public internal(set) var held: [HeldBack] = []
    }

    /// What a copy holds, for whoever describes it.
    public struct Contents: Sendable {
        public let settings: SiteSettings
        /// The codes of the places whose pages it holds with all below them.
        public let regions: [RegionCode]
        /// Those places where they are not all.
        public let places: [Region]
        public let copy: OfflineCopy
        public let pageCount: Int
    }

    private let options: Options
    private let theme: any Theme
    private let progress: any BuildProgress
    private let parallel: ParallelMap

    public init(_ options: Options, theme: any Theme, progress: any BuildProgress) {
        self.options = options
        self.theme = theme
        self.progress = progress
        parallel = ParallelMap(jobs: options.jobs)
    }

    /// Runs all stages. Throws `BuildFailure` where it cannot run at all; what is wrong with the content is in the report.
    public func run() throws(BuildFailure) -> Result { try BuildFailure.telling(runStages) }

    private func runStages() throws -> Result {
        _ = try FileSystem.names(in: options.content)
        let published = options.published.map { OutputFolder(root: $0) }
        let record = try published?.publicationRecord(with: parallel) ?? .init()

        var pictures: [String: ShownPicture] = [:]
        let ground = try Groundwork(options.content, on: options.asOf, baseURL: options.baseURL, parallel, progress) {
            site, folder in
            let files = PublishedFileCheck.search(site.files, in: folder, with: parallel)
            pictures = files.pictures
            return files.diagnostics
        }
        guard let sound = ground.sound else {
            return Result(report: report(ground.diagnostics, by: ground), contents: nil)
        }
        let scope = try scope(in: sound.regions)
        let copy = OfflineCopy(
            places: scope.isWhole ? [] : scope.roots.map(\.name), validUntil: options.validUntil,
            original: sound.settings.baseURL)

        let protected = progress.measure(.protect) {
            let protected = ProtectedSite(sound, on: options.asOf, to: .stick(until: options.validUntil))
            return (protected, count: protected.site.disclosures.count)
        }
        let site = protected.site
        let (renderer, contents) = progress.measure(.assemble) {
            var assembler = PageAssembler(
                portal: site, schedule: DisclosureSchedule(sound, asOf: options.asOf, horizon: 0), on: options.asOf,
                copyScope: scope)
            let base = PageRenderer(
                folder: ground.folder, assembler: assembler, incomplete: ground.loaded.incomplete, theme: theme,
                context: assembler.context(of: copy),
                record: record, published: published, pictures: pictures,
                reportData: ReportData(
                    site: site, relations: assembler.relations, folder: ground.folder,
                    withheld: protected.withheldDisclosures))
            var renderer = base.telling(record)
            assembler = renderer.assembler
            let contents = CopyContents(of: scope, from: renderer, original: copy.original, parallel: parallel)
            assembler.plan = assembler.plan.keeping(contents.pages)
            renderer.assembler = assembler
            return ((renderer, contents), count: contents.pages.count)
        }
        var production = PageProduction(
            renderer: renderer, policy: ground.policy, outputGuard: protected.outputGuard(knowing: ground),
            progress: progress, parallel: parallel, contents: contents)
        let (made, tables) = try produce(
            &production, contents, of: site, in: scope, ground, copy,
            knowing: ground.diagnostics + protected.diagnostics
        )
        var result = made
        result.held = HeldBack.inCopy(
            withheld: protected.withheld, maskedRows: protected.maskedRows, tables: tables, of: scope)
        return result
    }

    private func produce(
        _ production: inout PageProduction, _ contents: CopyContents, of site: Site, in scope: CopyScope,
        _ ground: Groundwork, _ copy: OfflineCopy, knowing known: [Diagnostic]
    ) throws -> (Result, tables: [TableTally]) {
        var diagnostics = known
        let folder = OutputFolder(root: options.output)
        let destination =
            ground.policy.stops(diagnostics)
            ? nil
            : PageDestination(in: folder, searchOrder: production.renderer.assembler.searchOrder)
        if destination != nil { try FileSystem.makeFolder(folder.stage) }
        var produced = try production.run(into: destination, waiting: nil)
        diagnostics += produced.diagnostics
        if !ground.policy.stops(diagnostics) { diagnostics += produced.leaks }
        if let destination, !ground.policy.stops(diagnostics) {
            diagnostics += try AttachmentProduction(folder: ground.folder, parallel: parallel).stage(
                contents.files.sorted(), to: &produced, with: destination.stager)
            try produced.stage(contents.recordFiles(in: production.renderer.published), with: destination.stager)
            diagnostics += try SearchProduction(
                outputGuard: production.outputGuard(knowing: produced), progress: progress, parallel: parallel
            ).stage(
                destination, of: site, regions: scope.regions(of: site.regions), sizing: .stick, to: &produced)
            try produced.stage(
                theme.assets(of: copy, asOf: options.asOf) + site.partials.files, with: destination.stager)
        }
        // Other places' pages are not looked at here, nor what is waived on them.
        let report = report(diagnostics, by: ground)
        guard destination != nil, !report.hasErrors else {
            return (Result(report: report, contents: nil), produced.tables)
        }
        try FileSystem.rename(folder.stage, to: options.output + "/data")
        try FileSystem.removeTree(folder.room)
        let made = Contents(
            settings: site.settings, regions: scope.roots.map(\.code), places: scope.isWhole ? [] : scope.roots,
            copy: copy, pageCount: contents.pages.count)
        return (Result(report: report, contents: made), produced.tables)
    }

    private func report(_ diagnostics: [Diagnostic], by ground: Groundwork) -> DiagnosticReport {
        ground.policy.report(on: diagnostics, coversAll: false)
    }

    private func scope(in regions: RegionTree) throws -> CopyScope {
        if let unknown = options.regions.first(where: { regions[$0] == nil }) {
            throw UnknownRegion(code: unknown)
        }
        let codes = options.regions.isEmpty ? regions.roots.map(\.code) : options.regions
        return CopyScope(Set(codes), in: regions)
    }
}
