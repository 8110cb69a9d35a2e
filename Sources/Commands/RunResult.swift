import Diagnostics
import JSON

/// What came of a run, as one JSON object of a stable shape (docs/checking.md).
struct RunResult {
    /// Raised when a member changes its meaning or goes; new members may come without.
    static let version = 1

    /// The status that the command ends with.
    let status: Int32
    /// Why it could not run, where it could not.
    var message: String?
    /// What was made, in the order in which it is written; empty where nothing was.
    var members: [(key: String, value: JSONValue?)] = []

    /// Writes the object, with the findings as `check` writes them for its last member.
    func write(_ report: DiagnosticReport?, language: Language, limit: Int, to output: (String) -> Void) {
        let head = JSONValue.members(
            [
                ("format", .string("noticeboard-result")), ("version", .integer(Self.version)),
                ("status", .integer(Int(status))), ("message", message.map(JSONValue.string)),
            ] + members)
        guard let report else { return output(head.text + "\n") }
        output(head.text.dropLast() + ",\n\"report\": ")
        JSONReportPrinter(language: language, limit: limit).write(report, to: output)
        output("}\n")
    }
}
