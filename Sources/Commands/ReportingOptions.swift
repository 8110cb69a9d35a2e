import ArgumentParser

/// How `check` tells what it found.
struct ReportingOptions: ParsableArguments {
    @Option(help: "How to write the findings: for people, as JSON (docs/checking.md), or as SARIF 2.1.0.")
    var format = Reporting.Format.text

    @Flag(help: "Short for --format json.")
    var json = false

    @Option(help: "How many findings to write; all are counted. (default: 100, or 1000 in JSON and SARIF)")
    var limit: Int?

    @Flag(help: "End with status 1 for warnings too, and with --due for what is late.")
    var strict = false

    func validate() throws {
        if json, format == .sarif { throw ValidationError("Choose --json or --format sarif.") }
        if let limit, limit < 1 { throw ValidationError("--limit takes 1 or more.") }
    }

    var reporting: Reporting {
        let format = json ? .json : format
        return Reporting(
            format: format, limit: limit ?? format.usualLimit, isStrict: strict, terminal: .standardOutput)
    }
}

extension Reporting.Format: ExpressibleByArgument {}
