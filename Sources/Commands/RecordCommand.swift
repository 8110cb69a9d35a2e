import ArgumentParser
import Diagnostics
import Foundation
import Model
import Pipeline

struct RecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Looks into the public record of what was published, changed and withdrawn.",
        subcommands: [RecordVerifyCommand.self])
}

struct RecordVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Proves that no line of the record was changed, removed or put in.",
        discussion: """
            Exit status: 0 when the record holds together, agrees with the pages and with what it is compared with; 1 when it \
            does not; 2 when the command could not run. A record that was written anew as a whole shows only against something \
            that was kept elsewhere.
            """)

    @Argument(help: "The folder of the portal, or of a bundle.", completion: .directory)
    var site: String

    @Option(help: "Look into the record of this place alone (its code).", transform: RegionArgument.code)
    var region: RegionCode?

    @Option(
        help: "What was kept of the record: an older portal, a bundle, one .jsonl file, or the 16 digits from paper.",
        completion: .directory)
    var against: String?

    @Option(help: "How many findings of a rule to write; all are counted.")
    var limit = 100

    @Option(help: "How many cores to use. (default: all)")
    var jobs: Int?

    @OptionGroup var language: LanguageOptions

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit takes 1 or more.") }
        if let jobs, jobs < 1 { throw ValidationError("--jobs takes 1 or more.") }
    }

    func run() throws {
        let language = language.language
        let verdict = try Telling(language).failures {
            try RecordVerifier(
                site: site, region: region, against: against.map { OlderRecord($0) },
                jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount
            ).verdict()
        }
        let terminal = Terminal.standardOutput
        let usesColor = terminal.usesColor(ProcessInfo.processInfo.environment)
        terminal.write(RecordVerdictPrinter(language: language, usesColor: usesColor, limit: limit).text(of: verdict))
        if !verdict.isSound { throw ExitCode.contentHasErrors }
    }
}
