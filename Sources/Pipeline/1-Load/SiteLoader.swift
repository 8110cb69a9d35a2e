import Diagnostics
import Formats
import Model

/// Reads the content folder into a `Site`: files by themselves in parallel, then joined in the order of their paths.
struct SiteLoader {
    struct Outcome: Sendable {
        /// Nil where the settings are missing or broken: without them there is no portal to speak of.
        let site: Site?
        /// The kinds of which a file or row had to be left out: what names one of these may be right.
        let incomplete: Set<ContentKind>
        let fileCount: Int
        let recordCount: Int
        let diagnostics: [Diagnostic]
        /// One for every file, in the order of their paths.
        let tallies: [FileTally]
        /// Into the disclosures of `site`.
        let indexRows: [IndexRow]
        /// What the search for personal data found in records, settings and front matter.
        let personal: SourceGuard
    }

    private var settings: SiteSettings?
    /// The file that the settings stand in, readable or not.
    private var settingsFile: String?
    private var regions: [Region] = []
    private var records = Site.Records()
    private var disclosures = DisclosureCollector()
    private var identities = RecordIdentities()
    private var incomplete: Set<ContentKind> = []
    private var recordCount = 0
    private var diagnostics: [Diagnostic]
    private var tallies: [FileTally] = []
    private var personal = SourceGuard()

    static func load(_ folder: ContentFolder, with parallel: ParallelMap) -> Outcome {
        let loader = FileLoader(folder: folder)
        let outcomes = parallel.map(folder.files) { loader.load($0) }
        var joined = SiteLoader(diagnostics: folder.diagnostics)
        joined.tallies.reserveCapacity(folder.files.count)
        for (file, outcome) in zip(folder.files, outcomes) {
            joined.add(outcome, of: file)
        }
        return joined.finish(fileCount: folder.files.count)
    }

    private init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

    private mutating func add(_ outcome: FileLoader.Outcome, of file: String) {
        diagnostics += outcome.diagnostics
        personal.add(outcome.personal)
        tallies.append(outcome.tally ?? FileTally(path: file))
        if let place = outcome.place {
            if place == .settings, let first = settingsFile {
                diagnostics.append(
                    Diagnostic(
                        .duplicateSettings, at: SourceLocation(file), zh: "已有 \(first)，两个文件只能留一个。",
                        en: "There is \(first) already; only one of the two can stay."))
                tallies[tallies.count - 1].brokenRule = .duplicateSettings
                return
            }
            if place == .settings { settingsFile = file }
            if outcome.diagnostics.contains(where: { $0.severity == .error }), let kind = ContentKind(place) {
                incomplete.insert(kind)
            }
        }
        if let loaded = outcome.loaded { add(loaded) }
    }

    private mutating func add(_ loaded: LoadedFile) {
        switch loaded {
        case .settings(let settings): self.settings = settings
        case .synonyms(let entries): records.synonyms = entries
        case .records(let table, let rows):
            let rows = unique(rows)
            keep(rows)
            add(rows, to: table)
        case .text(let kind, let record, let body):
            for record in unique([record]) {
                keep([record])
                switch kind {
                case .notices: records.notices.append(Notice(record, body: body))
                case .documents: records.documents.append(Document(record, body: body))
                case .pages: records.pages.append(TextPage(record, body: body))
                case .reports: records.reports.append(Report(record, body: body))
                }
            }
        case .disclosureIndex(let region, let period, let headers):
            recordCount += headers.count
            disclosures.add(index: headers, region, period)
        case .disclosureTable(let region, let period, let item, let file):
            disclosures.add(table: file, region, period, item: item)
        case .disclosureText(let region, let period, let item, let file, let header):
            disclosures.add(text: file, header: header, region, period, item: item)
        case .register(let register):
            recordCount += register.rows.count
            records.registers.append(register)
        case .partial(let slot, let partial): records.partials[slot] = partial
        case .officeStyle(let style, let location): records.partials.setStyle(style, from: location)
        case .publishedFile(let file): records.files.append(file)
        }
    }

    private mutating func add(_ rows: [Record], to table: ContentTable) {
        switch table {
        case .regions: regions += rows.map(Region.init)
        case .bases: records.bases += rows.map(LegalBasis.init)
        case .obligations: records.obligations += rows.map(Obligation.init)
        case .calendar: records.calendar += rows.map(CalendarEntry.init)
        case .events: records.events += rows.map(DisclosureEvent.init)
        case .exemptions: records.exemptions += rows.map(Exemption.init)
        case .facilities: records.facilities += rows.map(Facility.init)
        case .surveys: records.surveys += rows.map(Survey.init)
        case .ratings: records.ratings += rows.map(Rating.init)
        case .hotline: records.hotline += rows.map(HotlineFigures.init)
        case .services: records.services += rows.map(Service.init)
        case .serviceMaterials: records.serviceMaterials += rows.map(ServiceMaterial.init)
        case .serviceSites: records.serviceSites += rows.map(ServiceSite.init)
        case .serviceEvents: records.serviceEvents += rows.map(ServiceEvent.init)
        case .serviceAdmissions: records.serviceAdmissions += rows.map(ServiceAdmission.init)
        case .townshipDuties: records.townshipDuties += rows.map(TownshipDuty.init)
        case .villageDuties: records.villageDuties += rows.map(VillageDuty.init)
        case .powers: records.powers += rows.map(VillagePower.init)
        case .powerSteps: records.powerSteps += rows.map(PowerStep.init)
        case .decisions: records.decisions += rows.map(Decision.init)
        case .notices: records.notices += rows.map { Notice($0, body: nil) }
        case .indicators: records.indicators += rows.map(Indicator.init)
        case .indicatorValues: records.indicatorValues += rows.map(IndicatorValue.init)
        case .planTasks: records.planTasks += rows.map(PlanTask.init)
        case .copies: records.copies += rows.map(RegisteredCopy.init)
        case .waivers: records.waivers += rows.map(Waiver.init)
        }
    }

    /// Of the kinds that go out as datasets.
    private mutating func keep(_ rows: [Record]) {
        guard let name = rows.first?.schema.name, DatasetSource.names.contains(name) else { return }
        records.rows[name, default: []] += rows
    }

    private mutating func unique(_ rows: [Record]) -> [Record] {
        recordCount += rows.count
        return rows.filter { record in
            guard let problem = identities.check(record) else { return true }
            diagnostics.append(problem)
            tallies[tallies.count - 1].rejected.append(.init(place: record.location, rule: problem.rule))
            return false
        }
    }

    private mutating func finish(fileCount: Int) -> Outcome {
        records.disclosures = disclosures.finish()
        diagnostics += disclosures.diagnostics
        if settingsFile == nil {
            diagnostics.append(
                Diagnostic(
                    .missingSettings, at: SourceLocation("site.yaml"), zh: "内容文件夹中没有 site.yaml。",
                    en: "The content folder has no site.yaml."))
        }
        let positions = Dictionary(uniqueKeysWithValues: tallies.enumerated().map { ($1.path, $0) })
        for row in disclosures.rejected {
            guard let position = positions[row.place.file] else { continue }
            if row.place.position == .wholeFile {
                tallies[position].brokenRule = row.rule
            } else {
                tallies[position].rejected.append(row)
            }
        }
        let site = settings.map { Site(settings: $0, regions: RegionTree(regions), records: records) }
        return Outcome(
            site: site, incomplete: incomplete, fileCount: fileCount,
            recordCount: recordCount + records.disclosures.count,
            diagnostics: diagnostics + personal.diagnostics, tallies: tallies, indexRows: disclosures.indexRows,
            personal: personal)
    }
}

extension Rule {
    static let duplicateSettings = Rule(
        "duplicate-settings", firmness: .unconditional,
        statement: .init(zh: "网站设置只写在一个文件里。", en: "The settings stand in one file."),
        explanation: .init(
            zh: "有两份设置时，改了这份、用的却是那份，谁也说不清网站照哪份生成。",
            en:
                "With two files of settings one is edited and the other used, and nobody can say which the site follows."
        ),
        remedy: .init(
            zh: "把两个文件的内容合并到 site.yaml，删去 site.yml。", en: "Bring both together in site.yaml and delete site.yml."))

    static let missingSettings = Rule(
        "missing-settings", firmness: .unconditional,
        statement: .init(zh: "内容文件夹要有 site.yaml。", en: "A content folder has a site.yaml."),
        explanation: .init(
            zh: "没有 site.yaml，多半是文件夹选错了；照样生成，会用别的内容盖掉已发布的网站。",
            en:
                "Without a site.yaml the folder is most likely the wrong one, and building it would replace the published site with something else."
        ),
        remedy: .init(
            zh: "检查所指的文件夹是否正确；新门户请用 noticeboard init 新建。",
            en: "Look whether the folder is the right one; noticeboard init makes a new portal."))
}
