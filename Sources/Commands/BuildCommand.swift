import ArgumentParser
import Pipeline
import Templates

struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Builds the portal; nothing published changes if the content has errors.")

    @OptionGroup var content: ContentOptions

    @Option(name: .shortAndLong, help: "The folder to publish into.")
    var output = "_site"

    @Option(help: "Where the portal will be found online, such as https://www.example.gov.cn/cwgk/.")
    var baseURL: String?

    func validate() throws {
        guard let baseURL else { return }
        guard baseURL.hasPrefix("https://") || baseURL.hasPrefix("http://"), !baseURL.contains(where: \.isWhitespace)
        else {
            throw ValidationError("--base-url takes an address that begins with https:// or http://.")
        }
    }

    func run() throws {
        try content.run(output: output, baseURL: baseURL)
    }
}
