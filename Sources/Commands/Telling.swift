import ArgumentParser
import Authoring
import Bundles
import Diagnostics
import Forms
import Pipeline
import Serving

/// Tells the person at the terminal why something about a bundle, a key, the record or a new file could not be done.
struct Telling {
    private let language: Language

    init(_ language: Language) { self.language = language }

    /// Runs `work`; what fails is told on standard error and ends the command with the status for that.
    func failures<Result>(of work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch let failure as BundleFailure {
            throw told(failure.message, failure.findings)
        } catch let failure as AuthoringFailure {
            throw told(failure.message, failure.findings)
        } catch let failure as FormFailure {
            throw told(failure.message, [])
        } catch let failure as ServingFailure {
            throw told(failure.message, [])
        } catch let failure as BuildFailure {
            throw told(failure.message, [])
        }
    }

    private func told(_ message: BilingualText, _ findings: [Diagnostic]) -> ExitCode {
        Terminal.standardError.write(message[language] + "\n")
        if !findings.isEmpty { Reporting().write(DiagnosticReport(findings), language: language) }
        return .couldNotRun
    }
}
