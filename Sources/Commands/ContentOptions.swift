import ArgumentParser
import Diagnostics
import Foundation
import Model
import Pipeline
import Templates

/// What the commands that read the whole content have in common.
struct ContentOptions: ParsableArguments {
    @Argument(help: "The content folder.", completion: .directory)
    var site = "content"

    @Option(
        name: .customLong("as-of"), help: "The day the portal shows, such as 2026-11-23. (default: today)",
        transform: Self.day)
    var asOf: Day?

    @Option(help: "How many cores to use. (default: all)")
    var jobs: Int?

    @OptionGroup var languageOptions: LanguageOptions

    @OptionGroup var progressOptions: ProgressOptions

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs takes 1 or more.") }
    }

    static func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw ValidationError("Give a date such as 2026-11-23.") }
        return day
    }

    /// Builds, or only checks where there is no output; reports; and throws the exit status unless all is well. `choose` sets what is the
    /// command's own.
    func run(
        output: String?, published: String? = nil, baseURL: String?, reporting: Reporting = Reporting(),
        due: DueOptions? = nil, inspection: InspectionOptions? = nil,
        choosing choose: (inout Build.Options) -> Void = { _ in }
    ) throws {
        let result = try attempt(reporting) { asOf, jobs, progress throws(BuildFailure) in
            var options = Build.Options(
                content: site, output: output, published: published, asOf: asOf, jobs: jobs, baseURL: baseURL)
            options.horizon = due?.within ?? 0
            options.profile = inspection?.profile
            choose(&options)
            return try Build(options, theme: NoticeboardTheme(), progress: progress).run()
        }
        if let table = result.inspection {
            try inspection?.write(table, language: languageOptions.language, to: .standardError)
        }
        let timings = result.profile.map(TimingsPrinter.init)
        if let timings, !reporting.isWithinResult {
            Terminal.standardOutput.write(timings.text(in: languageOptions.language))
        }
        try tell(
            result.report,
            BuildSummary(
                report: result.report, pageCount: result.pageCount, recalledCount: result.recalledCount,
                parts: result.parts, changes: result.changes, output: output, timings: timings?.value),
            reporting: reporting, isLate: due?.report(result, in: languageOptions.language) ?? false)
    }

    /// The day that was asked for, or today.
    var day: Day { asOf ?? Self.today }
    var cores: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

    /// Where the content is usually published. Not in the working folder: what was published from one content says nothing of another.
    var publishedBeside: String {
        URL(fileURLWithPath: site).deletingLastPathComponent().appendingPathComponent("_site").path
    }

    /// Runs a build of some kind for the day and the cores that were asked for.
    func attempt<Result>(
        _ reporting: Reporting = Reporting(), _ build: (Day, Int, any BuildProgress) throws(BuildFailure) -> Result
    ) throws -> Result {
        let language = languageOptions.language
        let progress = progressOptions.progress(in: language)
        do {
            return try build(day, cores, progress)
        } catch {
            progress.ended()
            Terminal.standardError.write(error.message[language] + "\n")
            reporting.write(
                RunResult(status: ExitCode.couldNotRun.rawValue, message: error.message[language]), nil,
                language: language)
            throw ExitCode.couldNotRun
        }
    }

    /// Tells what a build found and came to, and throws the exit status unless all is well.
    func tell(
        _ report: DiagnosticReport, _ summary: BuildSummary, reporting: Reporting = Reporting(), isLate: Bool = false
    ) throws {
        let language = languageOptions.language
        let fails = reporting.fails(report) || (reporting.isStrict && isLate)
        if reporting.isWithinResult {
            let status = fails ? ExitCode.contentHasErrors : .success
            reporting.write(
                RunResult(status: status.rawValue, members: summary.members), report, language: language)
        } else {
            reporting.write(report, language: language)
        }
        // That something is wrong is told in any case, and how much of it.
        if fails {
            Terminal.standardError.write(summary.text[language] + "\n")
        } else {
            progressOptions.tell(summary.text, in: language)
        }
        if reporting.failsForWarnings(report) {
            Terminal.standardError.write(
                BilingualText(zh: "--strict：警告也算不合格。\n", en: "--strict: warnings count too.\n")[language])
        }
        if fails { throw ExitCode.contentHasErrors }
    }

    /// The one place where a clock is read.
    static var today: Day {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        guard let year = parts.year, let month = parts.month, let dayOfMonth = parts.day,
            let day = Day(year: year, month: month, day: dayOfMonth)
        else { preconditionFailure("the calendar gives no date") }
        return day
    }
}
