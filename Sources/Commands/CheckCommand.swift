import ArgumentParser

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Looks for everything that is wrong with the content, and writes nothing.")

    @OptionGroup var content: ContentOptions
    @OptionGroup var reporting: ReportingOptions

    @Option(help: "The published folder, which remembers when each item was first made public.")
    var published = "_site"

    @OptionGroup var inspection: InspectionOptions

    func run() throws {
        try content.run(
            output: nil, published: published, baseURL: nil, reporting: reporting.reporting, inspection: inspection)
    }
}
