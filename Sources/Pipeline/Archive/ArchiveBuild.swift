import Diagnostics
import Formats
import Model

/// A build of what one place files for a year (《村级档案管理办法》): all that it made public in it, as it was handed in and as it hung or
/// stood, with the list of it.
///
/// An archive is the office's: beside what is public it keeps the originals of what was masked and of what hung on the board alone,
/// in a folder of their own.
public struct ArchiveBuild: Sendable {
    public struct Options: Sendable {
        public var content: String
        /// The folder of the payload, which is there already and empty.
        public var output: String
        /// A folder for sheets on their way, which it makes.
        public var work: String
        public var region: RegionCode
        /// The year in which it was made public.
        public var year: Int
        /// 归档日期; nothing reads the clock.
        public var asOf: Day
        public var jobs: Int
        /// What 档号 begin with; empty to leave them to the office.
        public var prefix: String

        public init(
            content: String, output: String, work: String, region: RegionCode, year: Int, asOf: Day, jobs: Int,
            prefix: String = ""
        ) {
            self.content = content
            self.output = output
            self.work = work
            self.region = region
            self.year = year
            self.asOf = asOf
            self.jobs = jobs
            self.prefix = prefix
        }
    }

    public struct Result: Sendable {
        public let report: DiagnosticReport
        /// How many sheets were made, those of places below and of other years among them.
        public let sheetCount: Int
        /// What was filed; nil where something is wrong with the content.
        public let catalogue: ArchiveCatalogue?
        /// Where the portal is found online; empty where nobody has said.
        public let baseURL: String
    }

    private let options: Options
    private let theme: any PageTheme
    private let progress: any BuildProgress

    /// The theme is one for paper: a filed sheet needs no file beside it.
    public init(_ options: Options, theme: any PageTheme, progress: any BuildProgress) {
        self.options = options
        self.theme = theme
        self.progress = progress
    }

    /// Runs all stages. Throws `BuildFailure` where it cannot run at all; what is wrong with the content is in the report.
    public func run() throws(BuildFailure) -> Result {
        // Sheets come through the stages of sheets, so that a mask or a check added there holds here too.
        let sheets = try SheetBuild(
            SheetBuild.Options(
                content: options.content, output: options.work, asOf: options.asOf, jobs: options.jobs,
                region: options.region, includesWeb: true),
            theme: theme, progress: progress
        ).run()
        guard !sheets.report.hasErrors else {
            return Result(report: sheets.report, sheetCount: sheets.sheetCount, catalogue: nil, baseURL: "")
        }
        return try BuildFailure.telling { try file(after: sheets) }
    }

    private func file(after sheets: SheetBuild.Result) throws -> Result {
        let ground = try Groundwork(
            options.content, on: options.asOf, ParallelMap(jobs: options.jobs), progress
        ) { _, _ in [] }
        guard let site = ground.sound, let region = site.regions[options.region] else {
            throw UnknownRegion(code: options.region)
        }
        let selection = ArchiveSelection(site, of: options.region, in: options.year, on: options.asOf)
        let filing = ArchiveFiling(folder: ground.folder, sheets: options.work, output: options.output)
        var records: [ArchiveRecord] = []
        for entry in selection.entries(in: ground.folder) {
            let number = records.count + 1
            records.append(
                try filing.record(
                    entry, numbered: number, reference: reference(number), responsible: region.name))
        }
        let catalogue = ArchiveCatalogue(
            office: site.settings.responsible, place: region.name, region: region.code, year: options.year,
            day: options.asOf, records: records)
        return Result(
            report: sheets.report, sheetCount: sheets.sheetCount, catalogue: catalogue, baseURL: site.settings.baseURL)
    }

    private func reference(_ number: Int) -> String {
        guard !options.prefix.isEmpty else { return "" }
        let digits = String(number)
        return options.prefix + "-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
