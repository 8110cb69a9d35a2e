import ArgumentParser

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Looks for everything that is wrong with the content, and writes nothing.")

    @OptionGroup var content: ContentOptions
    @OptionGroup var reporting: ReportingOptions
    @OptionGroup var due: DueOptions

    @Option(
        help:
            "The published folder, which remembers when each item was first made public. (default: _site beside the content)"
    )
    var published: String?

    @OptionGroup var inspection: InspectionOptions

    func run() throws {
        var reporting = reporting.reporting
        // The list has standard output to itself.
        if due.due { reporting.terminal = .standardError }
        try content.run(
            output: nil, published: published ?? content.publishedBeside, baseURL: nil, reporting: reporting, due: due,
            inspection: inspection)
    }
}
