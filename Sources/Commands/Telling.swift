import ArgumentParser
import Bundles
import Diagnostics
import Foundation
import Pipeline

/// Tells the person at the terminal why something about a bundle, key or record could not be done.
struct Telling {
    private let language: Language

    init(_ language: Language) { self.language = language }

    /// Runs `work`; what fails is told on standard error and ends the command with the status for that.
    func failures<Result>(of work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch let failure as BundleFailure {
            let terminal = Terminal.standardError
            terminal.write(failure.message[language] + "\n")
            if !failure.findings.isEmpty {
                let usesColor = terminal.usesColor(ProcessInfo.processInfo.environment)
                ConsolePrinter(language: language, usesColor: usesColor)
                    .write(DiagnosticReport(failure.findings), to: terminal.write)
            }
            throw ExitCode.couldNotRun
        } catch let failure as BuildFailure {
            Terminal.standardError.write(failure.message[language] + "\n")
            throw ExitCode.couldNotRun
        }
    }
}
