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

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs takes 1 or more.") }
    }

    private static func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw ValidationError("--as-of takes a date such as 2026-11-23.") }
        return day
    }

    /// Builds, or only checks where there is no output; reports; and throws the exit status unless all is well.
    func run(
        output: String?, published: String? = nil, baseURL: String?, reporting: Reporting = Reporting(),
        inspection: InspectionOptions? = nil
    ) throws {
        let language = languageOptions.language
        let terminal = Terminal.standardError
        var options = Build.Options(
            content: site, output: output, published: published, asOf: asOf ?? Self.today,
            jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount, baseURL: baseURL)
        options.profile = inspection?.profile
        let build = Build(options, theme: NoticeboardTheme(), progress: ConsoleProgress(terminal, language: language))
        let result: Build.Result
        do {
            result = try build.run()
        } catch {
            terminal.write(error.message[language] + "\n")
            throw ExitCode.couldNotRun
        }
        reporting.write(result.report, language: language)
        if let table = result.inspection { try inspection?.write(table, language: language, to: terminal) }
        terminal.write(BuildSummary(result: result, output: output).text[language] + "\n")
        if reporting.fails(result.report) { throw ExitCode.contentHasErrors }
    }

    /// The one place where a clock is read.
    private static var today: Day {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        guard let year = parts.year, let month = parts.month, let dayOfMonth = parts.day,
            let day = Day(year: year, month: month, day: dayOfMonth)
        else { preconditionFailure("the calendar gives no date") }
        return day
    }
}
