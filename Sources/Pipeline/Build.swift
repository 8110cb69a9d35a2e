import Diagnostics
import Model
import Obligations

/// A build of the portal: read this first, the stages stand in order.
///
/// Records are small and pass through the stages together: Load, Check, Protect, Assemble. Texts and tables are large, so
/// each is read, checked, rendered, indexed and staged when the turn comes to its page, and let go; only what the index
/// keeps of its words stays. Nothing published is touched before all of it has been found sound.
public struct Build: Sendable {
    public struct Options: Sendable {
        public var content: String
        /// Nil to check without writing.
        public var output: String?
        /// Where only to check: the folder that was published before, whose record tells when each item was first made public.
        public var published: String?
        /// The day the portal shows; nothing reads the clock.
        public var asOf: Day
        public var jobs: Int
        /// Overrides what `site.yaml` says of where the portal is found online.
        public var baseURL: String?
        /// How many days ahead deadlines of periods that have not begun are looked for, for reminders.
        public var horizon = 0
        /// What a check goes through besides, as an inspecting office would; a build that writes does not.
        public var profile: InspectionProfile?

        public init(
            content: String, output: String?, published: String? = nil, asOf: Day, jobs: Int, baseURL: String? = nil
        ) {
            self.content = content
            self.output = output
            self.published = published
            self.asOf = asOf
            self.jobs = jobs
            self.baseURL = baseURL
        }
    }

    public struct Result: Sendable {
        public let report: DiagnosticReport
        public let ledger: Ledger
        public let pageCount: Int
        /// How the published files changed; nil where nothing was written.
        public let changes: PublishedChanges?
        /// How what was to be made public stands; nil where the content could not be read.
        public fileprivate(set) var schedule: DisclosureSchedule?
        /// The self-check table, where an inspection was asked for.
        public internal(set) var inspection: InspectionTable?
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
    public func run() throws(BuildFailure) -> Result {
        do {
            return try runStages()
        } catch {
            throw BuildFailure(error)
        }
    }

    private func runStages() throws -> Result {
        var diagnostics: [Diagnostic] = []
        // A slip in the content's path is found before anything is made at the output's.
        _ = try FileSystem.names(in: options.content)
        // Next, before the content is looked at, so that a swap which was cut short is finished whatever the content is like.
        let writer = try options.output.map { output in
            guard !OutputFolder(root: output).lies(within: options.content) else {
                throw SiteWriter.Problem.outputWithinContent(output)
            }
            return try SiteWriter(output)
        }
        let record =
            try writer?.record() ?? options.published.map { try OutputFolder(root: $0).publicationRecord() }
            ?? PublicationRecord()

        let loaded = try progress.measure(.load) {
            let folder = try ContentFolder(root: options.content)
            let outcome = SiteLoader.load(folder, with: parallel)
            return ((folder, outcome), count: outcome.fileCount)
        }
        let (folder, outcome) = loaded
        diagnostics += outcome.diagnostics
        guard let read = outcome.site else {
            return try conclude(
                LedgerBuilder(folder: folder, loaded: outcome), diagnostics, by: .standard, pageCount: 0)
        }
        let waivers = WaiverReview(read.waivers, on: options.asOf)
        diagnostics += waivers.findings
        let policy = DiagnosticPolicy(levels: read.settings.severities, waivers: waivers.granted)

        diagnostics += progress.measure(.check) {
            let findings =
                SiteChecks.findings(in: read, incomplete: outcome.incomplete)
                + PublishedFileCheck.search(read.files, in: folder, with: parallel).diagnostics
                + PublicationDateCheck.findings(in: read, on: options.asOf, after: record)
                + PublicationDateCheck.vanished(from: read, after: record)
            return (findings, count: outcome.recordCount)
        }

        let sound = SoundRecords.of(read)
        let (opened, registers) = progress.measure(.protect) {
            let opened = PublicationGate.open(sound, on: options.asOf)
            return ((opened, RegisterGate.protect(opened.site.registers)), count: opened.site.disclosures.count)
        }
        let site = opened.site.replacing(registers: registers.registers)
        diagnostics += registers.diagnostics

        // Of all records: what hangs on a village's board only has been made public too.
        let schedule = DisclosureSchedule(sound, asOf: options.asOf, horizon: options.horizon)
        diagnostics += CalendarCoverageCheck.findings(in: schedule)

        let assembler = progress.measure(.assemble) {
            let relations = SiteRelations(site)
            let plan = SitePlan(site, relations: relations, boards: schedule.places)
            diagnostics += AddressCheck.findings(in: plan) + AddressNameCheck.findings(in: plan)
            diagnostics += NavigationCheck.findings(in: plan, settings: site.settings)
            let assembler = PageAssembler(
                site: site, plan: plan, relations: relations, asOf: options.asOf, schedule: schedule)
            return (assembler, count: plan.pages.count)
        }
        let pages = assembler.plan.pages

        let production = PageProduction(
            renderer: PageRenderer(
                folder: folder, assembler: assembler, incomplete: outcome.incomplete, theme: theme,
                context: SiteContext(
                    settings: settings(of: site), navigation: assembler.navigation,
                    footerLinks: assembler.footerLinks, asOf: options.asOf)),
            policy: policy,
            outputGuard: OutputGuard().adding(
                outcome.personal.found + registers.found, by: policy,
                officePhones: outcome.personal.officePhones + registers.officePhones),
            progress: progress, parallel: parallel)

        // What waits for its day is sound today, so that the day does not stop the build; so is what hangs on the board.
        let held = production.renderer.inspect(opened.held)
        diagnostics += held.findings

        var books = LedgerBuilder(folder: folder, loaded: outcome, sites: (sound, site), withheld: opened.withheld)

        // Nothing will be published when something is wrong already, but all that is wrong is to be found.
        guard let writer, !policy.stops(diagnostics) else {
            let produced = try production.run(stager: nil, waiting: held.summaries)
            books.tables = produced.tables
            diagnostics += produced.diagnostics
            if !policy.stops(diagnostics) { diagnostics += produced.leaks }
            let inspection = options.profile?.inspect(
                InspectionSubject(read: sound, shown: site, asOf: options.asOf, findings: diagnostics))
            var result = try conclude(
                books, diagnostics + (inspection?.findings ?? []), by: policy, pageCount: pages.count, schedule)
            result.inspection = inspection
            return result
        }

        do {
            let stager = Stager(writer.folder)
            var produced = try production.run(stager: stager, waiting: held.summaries)
            books.tables = produced.tables
            diagnostics += produced.diagnostics
            let accounts = books.accounts(after: diagnostics)
            diagnostics += accounts.findings
            // A leak that the search of the sources explains already is told once, with its exact place.
            if !policy.stops(diagnostics) { diagnostics += produced.leaks }
            if !policy.stops(diagnostics) {
                diagnostics += try progress.measure(.index) {
                    let index = SearchIndex(produced.takeIndexes())
                    try produced.stage(index.files, with: stager)
                    let leaks = production.leaks(in: index, of: site.settings, knowing: produced)
                    return (leaks, count: index.files.count)
                }
            }

            let report = policy.report(on: diagnostics)
            guard !report.hasErrors else {
                try writer.discard()
                return try conclude(books, diagnostics, by: policy, pageCount: pages.count, schedule)
            }
            let ledger = ledger(of: accounts.files, report, isPublished: true)

            let changes = try progress.measure(.write) {
                try produced.stage(theme.assets, with: stager)
                for file in site.files {
                    let bytes = try PublishedFileCheck.published(file, in: folder)
                    try produced.stage([(PagePath(file), bytes)], with: stager)
                }
                let ledgerFiles = try ledgerFiles(of: ledger, site.settings, beside: writer.folder.root)
                try ledgerFiles.stage()
                let changes = try writer.commit(
                    files: produced.files, staged: produced.stagedCount,
                    record: record.adding(site.disclosures, on: options.asOf))
                try ledgerFiles.commit()
                return (changes, count: changes.written)
            }
            return Result(report: report, ledger: ledger, pageCount: pages.count, changes: changes, schedule: schedule)
        } catch {
            // The first failure tells why; that the stage may stay behind (a full disk) is for the next run.
            try? writer.discard()
            throw error
        }
    }

    /// The result of a build that publishes nothing: the ledger tells the office what stopped it.
    private func conclude(
        _ books: LedgerBuilder, _ diagnostics: [Diagnostic], by policy: DiagnosticPolicy, pageCount: Int,
        _ schedule: DisclosureSchedule? = nil
    ) throws -> Result {
        let accounts = books.accounts(after: diagnostics)
        let report = policy.report(on: diagnostics + accounts.findings)
        let ledger = ledger(of: accounts.files, report, isPublished: false)
        if let output = options.output {
            let files = try ledgerFiles(of: ledger, books.loaded.site?.settings, beside: output)
            try files.stage()
            try files.commit()
        }
        return Result(report: report, ledger: ledger, pageCount: pageCount, changes: nil, schedule: schedule)
    }

    private func ledgerFiles(of ledger: Ledger, _ settings: SiteSettings?, beside output: String) throws -> LedgerFiles
    {
        var report: [UInt8] = []
        theme.render(ledger, siteName: settings?.name ?? "", to: &report)
        return try LedgerFiles(ledger, report: report, beside: output)
    }

    private func ledger(of files: [LedgerFile], _ report: DiagnosticReport, isPublished: Bool) -> Ledger {
        Ledger(
            asOf: options.asOf, isPublished: isPublished, errors: report.errorCount, warnings: report.warningCount,
            files: files)
    }

    private func settings(of site: Site) -> SiteSettings {
        options.baseURL.map { site.settings.with(baseURL: $0) } ?? site.settings
    }
}
