import ArgumentParser
import Model
import Pipeline
import Templates

struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Builds the portal; nothing published changes if the content has errors.")

    @OptionGroup var content: ContentOptions

    @Option(name: .shortAndLong, help: "The folder to publish into.")
    var output = "_site"

    @Option(
        help: "The code of the difference that was approved (see diff): nothing else is published.",
        transform: ApprovalArgument.code)
    var approval: DigitCode?

    @Flag(name: .customLong("fresh"), help: "Make every page anew, not only those that the changes concern.")
    var isFresh = false

    @OptionGroup var address: BaseAddressOptions

    @OptionGroup var json: JSONOption

    func run() throws {
        try content.run(
            output: output, baseURL: address.baseURL, isFresh: isFresh, approval: approval, reporting: json.reporting)
    }
}
