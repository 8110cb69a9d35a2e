import ArgumentParser

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Looks for everything that is wrong with the content, and writes nothing.")

    @OptionGroup var content: ContentOptions

    func run() throws {
        try content.run(output: nil, baseURL: nil)
    }
}
