import ArgumentParser
import Bundles
import Diagnostics
import Foundation

/// How much a command tells of its work; what it finds and what fails is told in any case.
struct ProgressOptions: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Tell only what was found or failed.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Tell rates too, and in a log how far a long stage is.")
    var verbose = false

    func validate() throws {
        if quiet, verbose { throw ValidationError("Choose --quiet or --verbose.") }
    }

    func progress(in language: Language) -> any TerminalProgress {
        quiet ? QuietProgress() : ConsoleProgress(.standardError, language: language, isVerbose: verbose)
    }

    func transfer(in language: Language) -> any TransferProgress {
        quiet ? SilentTransfer() : ConsoleTransfer(.standardError, language: language)
    }

    /// Writes what only tells that all went well, or how.
    func tell(_ text: BilingualText, in language: Language) {
        if !quiet { Terminal.standardError.write(text[language] + "\n") }
    }
}
