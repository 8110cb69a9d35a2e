import Diagnostics
import Formats
import Model
import Obligations
import Privacy

/// A build of the portal: read this first, the stages stand in order.
///
/// Records are small and pass through the stages together: Load, Check, Protect, Assemble. Texts and tables are large, so
/// each is read, checked, rendered, indexed and staged when the turn comes to its page, and let go; only what the index
/// keeps of its words stays. Nothing published is touched before all of it has been found sound.
public struct Build: Sendable {
    private let options: Options
    private let theme: any Theme
    private let progress: any BuildProgress
    private let parallel: ParallelMap
    private let clock: StageClock?

    public init(_ options: Options, theme: any Theme, progress: any BuildProgress) {
        self.options = options
        self.theme = theme
        clock = options.isTimed ? StageClock(progress) : nil
        self.progress = clock ?? progress
        parallel = ParallelMap(jobs: options.jobs)
    }

    /// Runs all stages. Throws `BuildFailure` where it cannot run at all; what is wrong with the content is in the report.
    public func run() throws(BuildFailure) -> Result { try BuildFailure.telling(runStages) }

    private func runStages() throws -> Result {
        let (writer, published, record) = try openOutput()

        // Load and Check.
        var pictures: [String: ShownPicture] = [:]
        let ground = try Groundwork(options.content, on: options.asOf, baseURL: options.baseURL, parallel, progress) {
            site, folder in
            let files = PublishedFileCheck.search(site.files, in: folder, with: parallel)
            pictures = files.pictures
            return files.diagnostics
                + PublicationDateCheck.findings(in: site, on: options.asOf, after: record)
        }
        var books = LedgerBuilder(folder: ground.folder, loaded: ground.loaded)
        guard let sound = ground.sound else {
            let files = books.accounts(after: ground.diagnostics).files
            return try conclude(files, ground.policy.report(on: ground.diagnostics), siteName: "")
        }
        var diagnostics = ground.diagnostics

        let protected = progress.measure(.protect) {
            let protected = ProtectedSite(sound, on: options.asOf)
            return (protected, count: protected.site.disclosures.count)
        }
        books.sites = (sound, protected.site)
        books.withheld = protected.withheld
        books.maskedRows = protected.maskedRows
        diagnostics += protected.diagnostics

        // Of all records: what hangs on a village's board only has been made public too.
        let schedule = DisclosureSchedule(sound, asOf: options.asOf, horizon: options.horizon)
        diagnostics += CalendarCoverageCheck.findings(in: schedule)

        let assembler = progress.measure(.assemble) {
            let assembler = PageAssembler(portal: protected.site, schedule: schedule, on: options.asOf)
            return (assembler, count: assembler.plan.pages.count)
        }
        diagnostics += PlanChecks.findings(
            in: assembler.plan, settings: protected.site.settings, partials: protected.site.partials)

        var production = PageProduction(
            renderer: PageRenderer(
                folder: ground.folder, assembler: assembler, incomplete: ground.loaded.incomplete, theme: theme,
                context: assembler.context(), record: record, published: published,
                isRecording: !record.isLookBack(on: options.asOf), pictures: pictures,
                reportData: ReportData(
                    site: protected.site, relations: assembler.relations, folder: ground.folder,
                    withheld: protected.withheldDisclosures)),
            policy: ground.policy, outputGuard: protected.outputGuard(knowing: ground), progress: progress,
            parallel: parallel)

        let common = BuildCommon.fingerprint(of: production, by: .installation)
        if let page = options.explained {
            return explain(page, by: production, in: published, common)
        }
        if common != nil { production.remember() }
        production.isTimed = options.isTimed
        // What is built elsewhere to be tried has a memory of its own there.
        let own =
            options.isFresh
            ? nil
            : (writer?.folder ?? published).flatMap { RememberedBuild(common, in: $0, pagesIn: writer?.folder) }
        let builds = [own].compactMap { $0 } + (try parts(joinedBy: production))
        production.recall = PageRecall(builds: builds)

        // What waits for its day is sound today, so that the day does not stop the build; so is what hangs on the board.
        let held = production.renderer.inspect(protected.held, protected.heldNotices)
        diagnostics += held.findings

        // Nothing will be published when something is wrong already, but all that is wrong is to be found.
        let destination =
            ground.policy.stops(diagnostics)
            ? nil
            : writer.map { writer in
                PageDestination(
                    in: writer.folder, searchOrder: assembler.searchOrder, recall: production.recall)
            }
        do {
            // Render and Index.
            var changes: RecordUpdate?
            var produced = try production.run(into: destination, waiting: held.summaries) { disclosed, renderer in
                let update = RecordUpdate(
                    after: record, showing: disclosed.states, of: protected.site, read: sound, on: options.asOf)
                changes = update
                return renderer.telling(update)
            }
            diagnostics += produced.diagnostics
            // What could not be read is not gone: its own error says what is wrong.
            if !ground.policy.stops(diagnostics) { diagnostics += changes?.diagnostics ?? [] }
            books.tables = produced.tables
            let accounts = books.accounts(after: diagnostics)
            diagnostics += accounts.findings
            // A leak that the search of the sources explains already is told once, with its exact place.
            if !ground.policy.stops(diagnostics) { diagnostics += produced.leaks }
            if let destination, !ground.policy.stops(diagnostics) {
                let stager = destination.stager
                diagnostics += try AttachmentProduction(folder: ground.folder, parallel: parallel).stage(
                    protected.site.files, to: &produced, with: stager)
                diagnostics += try produced.stage(
                    DatasetProduction(assembler: assembler, context: production.renderer.context).files(),
                    with: stager, checkedBy: production.outputGuard(knowing: produced))
                if let changes {
                    diagnostics += try RecordProduction(
                        published: published, update: changes, isInPlace: published?.root == writer?.folder.root
                    ).stage(
                        to: &produced, with: stager, checkedBy: production.outputGuard(knowing: produced))
                }
                diagnostics += try index(destination, to: &produced, of: production)
                diagnostics += try produced.stage(
                    SiteFeeds(assembler: production.renderer.assembler, settings: assembler.site.settings).files,
                    with: stager,
                    checkedBy: production.outputGuard)
            }

            guard let writer, let stager = destination?.stager, !ground.policy.stops(diagnostics) else {
                try writer?.discard()
                let inspection = options.profile?.inspect(
                    InspectionSubject(
                        read: sound, shown: protected.site, asOf: options.asOf, findings: diagnostics))
                var result = try conclude(
                    accounts.files, ground.policy.report(on: diagnostics + (inspection?.findings ?? [])),
                    siteName: protected.site.settings.name, pageCount: assembler.plan.pages.count)
                (result.schedule, result.inspection) = (schedule, inspection)
                result.profile = clock.map { BuildProfile($0, produced, in: nil) }
                return result
            }
            try hold(produced.files, of: writer.folder)
            let report = ground.policy.report(on: diagnostics)
            let ledger = ledger(of: accounts.files, report, isPublished: true)
            let swapped = try progress.measure(.write) {
                try produced.stage(theme.assets + protected.site.partials.files, with: stager)
                let ledgerFiles = ledgerFiles(
                    of: ledger, siteName: protected.site.settings.name, beside: writer.folder.root)
                try ledgerFiles.stage()
                let written = try writer.commit(
                    files: produced.files, staged: produced.stagedCount, record: changes?.record,
                    memory: try common.map { try MemoryToKeep($0, produced, after: destination?.earlierIndex) })
                try ledgerFiles.commit()
                return (written, count: written.written)
            }
            return Result(
                report: report, ledger: ledger, siteName: protected.site.settings.name,
                pageCount: production.renderer.assembler.plan.pages.count, recalledCount: produced.recalledCount,
                parts: joinedParts(of: builds, taking: produced.recalled), changes: swapped,
                schedule: schedule, profile: clock.map { BuildProfile($0, produced, in: writer.folder) })
        } catch {
            // The first failure tells why; that the stage may stay behind (a full disk) is for the next run.
            try? writer?.discard()
            throw error
        }
    }

    /// What was left in the folders of the parts, but for those that have no page for this build.
    private func parts(joinedBy production: PageProduction) throws -> [RememberedBuild] {
        guard !options.parts.isEmpty else { return [] }
        let common = BuildCommon.fingerprint(of: production, by: .anywhere)
        return try options.parts.compactMap { path in
            let folder = OutputFolder(root: path)
            _ = try FileSystem.names(in: path)
            guard try folder.holdings() == .part, try FileSystem.kind(of: folder.journal) == nil,
                try FileSystem.kind(of: folder.memory) != nil
            else { throw SiteWriter.Problem.noPart(path) }
            return RememberedBuild(common, in: folder, pagesIn: folder)
        }
    }

    /// `taken` are counts of pages by the builds that they were taken from.
    private func joinedParts(of builds: [RememberedBuild], taking taken: [Int: Int]) -> [JoinedPart] {
        options.parts.map { path in
            let index = builds.firstIndex { $0.folder?.root == path }
            return JoinedPart(
                folder: path, pageCount: index.map { builds[$0].memory.count },
                takenCount: index.flatMap { taken[$0] } ?? 0)
        }
    }

    /// What one page is made of; nothing is written.
    private func explain(
        _ path: PagePath, by production: PageProduction, in published: OutputFolder?, _ common: Fingerprint?
    ) -> Result {
        var production = production
        // The pages of changes are planned by the record as it stands.
        production.renderer = production.renderer.telling(production.renderer.record)
        var result = Result(
            report: production.policy.report(on: []),
            ledger: ledger(of: [], production.policy.report(on: []), isPublished: false),
            siteName: production.renderer.assembler.site.settings.name,
            pageCount: production.renderer.assembler.plan.pages.count, changes: nil)
        let recall = published.flatMap { RememberedBuild(common, in: $0, pagesIn: $0) }.map { PageRecall(builds: [$0]) }
        result.explanation = production.renderer.assembler.plan.pages.first { $0.path == path }.map {
            PageExplanation($0, production, recall: recall)
        }
        return result
    }

    /// Takes the output folder, before the content is looked at, so that a swap which was cut short is finished whatever the
    /// content is like; and recalls what was made public before.
    private func openOutput() throws -> (writer: SiteWriter?, published: OutputFolder?, record: PublicationRecord) {
        // A slip in the content's path is found before anything is made at the output's.
        _ = try FileSystem.names(in: options.content)
        guard let output = options.output else {
            let published = options.published.map { OutputFolder(root: $0) }
            return (nil, published, try published?.publicationRecord(with: parallel) ?? .init())
        }
        let writer = try SiteWriter(output, apartFrom: options.content)
        // What is only tried stands beside what is published, and is to be what would be.
        let published = options.published.map { OutputFolder(root: $0) } ?? writer.folder
        return (writer, published, try published.publicationRecord(with: parallel))
    }

    /// Stops what was staged where it is not what was approved.
    private func hold(_ files: [PagePath], of folder: OutputFolder) throws {
        guard let approval = options.approval else { return }
        let comparison = PortalComparison(
            old: try PublishedFiles(portal: folder), new: PublishedFiles(staged: folder, files: files),
            parallel: parallel)
        let found = PortalComparison.code(of: try comparison.changes())
        guard found == approval else { throw ApprovalMismatch(approved: approval, found: found) }
    }

    /// Stages the search files; what they hold that must not go out comes back.
    private func index(
        _ destination: PageDestination, to produced: inout PageProduction.Outcome, of production: PageProduction
    ) throws -> [Diagnostic] {
        let site = production.renderer.assembler.site
        return try SearchProduction(
            outputGuard: production.outputGuard(knowing: produced), progress: progress, parallel: parallel,
            isRemembering: production.isRemembering,
            earlier: destination.earlierIndex.map { ($0, destination.folder) }
        ).stage(destination, of: site, regions: site.regions, to: &produced)
    }

    /// The result of a build that publishes nothing: the ledger tells the office what stopped it.
    private func conclude(
        _ files: [LedgerFile], _ report: DiagnosticReport, siteName: String, pageCount: Int = 0
    ) throws -> Result {
        let ledger = ledger(of: files, report, isPublished: false)
        if let output = options.output {
            let files = ledgerFiles(of: ledger, siteName: siteName, beside: output)
            try files.stage()
            try files.commit()
        }
        return Result(report: report, ledger: ledger, siteName: siteName, pageCount: pageCount, changes: nil)
    }

    private func ledger(of files: [LedgerFile], _ report: DiagnosticReport, isPublished: Bool) -> Ledger {
        Ledger(
            asOf: options.asOf, isPublished: isPublished, errors: report.errorCount, warnings: report.warningCount,
            files: files)
    }

    private func ledgerFiles(of ledger: Ledger, siteName: String, beside output: String) -> LedgerFiles {
        var report: [UInt8] = []
        // Where the name itself was refused, the account of that does not spread it.
        let isPersonal = !PersonalDataScanner().matches(in: siteName).isEmpty
        theme.render(ledger, siteName: isPersonal ? "" : siteName, to: &report)
        return LedgerFiles(ledger, report: report, beside: output)
    }
}
