import ArgumentParser
import Diagnostics

/// The result of a run for other programs.
struct JSONOption: ParsableArguments {
    @Flag(help: "Write the result to standard output as JSON (docs/checking.md).")
    var json = false

    /// What is found goes into the result instead of beside the progress.
    var reporting: Reporting {
        json
            ? Reporting(
                format: .json, limit: Reporting.Format.json.usualLimit, terminal: .standardOutput, isWithinResult: true)
            : Reporting()
    }
}
