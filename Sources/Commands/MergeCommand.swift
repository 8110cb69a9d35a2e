import ArgumentParser
import Diagnostics
import Model
import Pipeline

struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Builds the portal of parts that \"build --region\" has made.",
        discussion: """
            The result is the very portal that "build" makes of the same content on the same day: pages that the parts have as \
            they are to be are taken from them, all others are made here, and so are home, lists and the search of all. \
            A part that is missing, out of date or of another version costs time, nothing else.
            """)

    @OptionGroup var content: ContentOptions

    @Argument(help: "The folders with the parts.", completion: .directory)
    var parts: [String]

    @Option(name: .shortAndLong, help: "The folder to publish into.")
    var output = "_site"

    @Option(
        help: "The code of the difference that was approved (see diff): nothing else is published.",
        transform: ApprovalArgument.code)
    var approval: DigitCode?

    @Flag(name: .customLong("timings"), help: "Tell where the time and the memory went (docs/performance.md).")
    var isTimed = false

    @OptionGroup var address: BaseAddressOptions

    @OptionGroup var json: JSONOption

    func run() throws {
        try content.run(output: output, baseURL: address.baseURL, reporting: json.reporting) { options in
            options.parts = parts
            options.isTimed = isTimed
            options.approval = approval
        }
    }
}
