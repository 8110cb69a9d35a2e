import ArgumentParser
import Model
import Pipeline
import Templates

struct BundleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bundle",
        abstract: "Makes the copy of the portal that is carried on a stick.",
        discussion: """
            It holds the pages of the places that were asked for, what these lead to, and a search of just these; what the \
            catalogue keeps from sticks, or what has to vanish before the copy's last day, is not in it.
            """)

    @OptionGroup var content: ContentOptions

    @Option(
        name: .long, help: "A place whose pages are wanted, with all below it; may be repeated. (default: every place)",
        transform: Self.region)
    var region: [RegionCode] = []

    @Option(name: .shortAndLong, help: "The folder to write into.")
    var output: String

    @OptionGroup var address: BaseAddressOptions

    private static func region(_ text: String) throws -> RegionCode {
        guard let code = RegionCode(text) else {
            throw ValidationError("--region takes a region code of 2, 4, 6, 9 or 12 digits.")
        }
        return code
    }

    func run() throws {
        let result = try content.attempt { asOf, jobs, progress throws(BuildFailure) in
            let options = CopyBuild.Options(
                content: content.site, output: output, regions: region, asOf: asOf, validUntil: asOf.adding(months: 6),
                jobs: jobs, baseURL: address.baseURL)
            return try CopyBuild(options, theme: NoticeboardTheme(), progress: progress).run()
        }
        try content.tell(
            result.report,
            BuildSummary(
                report: result.report, pageCount: result.contents?.pageCount ?? 0, changes: nil, output: output))
    }
}
