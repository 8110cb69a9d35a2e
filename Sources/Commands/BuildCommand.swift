import ArgumentParser
import Model
import Pipeline
import Templates

struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Builds the portal; nothing published changes if the content has errors.",
        discussion: """
            With --region only the pages of that place and of all below it are made, as a part in a folder of its own. \
            Parts can be built at the same time, on several machines, and joined by "merge" (docs/regions.md).
            """)

    @OptionGroup var content: ContentOptions

    @Option(name: .shortAndLong, help: "The folder to publish into. (default: _site; with --region _parts/CODE)")
    var output: String?

    @Option(
        help: "The place whose part is built, with all below it, by code or name. (default: the whole portal)")
    var region: String?

    @Option(
        help: "With --region: where the whole is published, whose record tells what was public before.",
        completion: .directory)
    var published: String?

    @Option(
        help: "The code of the difference that was approved (see diff): nothing else is published.",
        transform: ApprovalArgument.code)
    var approval: DigitCode?

    @Flag(name: .customLong("fresh"), help: "Make every page anew, not only those that the changes concern.")
    var isFresh = false

    @Flag(name: .customLong("timings"), help: "Tell where the time and the memory went (docs/performance.md).")
    var isTimed = false

    @OptionGroup var address: BaseAddressOptions

    @OptionGroup var json: JSONOption

    func validate() throws {
        if region == nil, published != nil { throw ValidationError("--published goes with --region.") }
        if region != nil, isTimed { throw ValidationError("--timings tells of the whole; give it to merge.") }
        if region != nil, approval != nil { throw ValidationError("A part is not approved; give --approval to merge.") }
    }

    func run() throws {
        if let region { return try buildPart(of: region) }
        try content.run(output: output ?? "_site", baseURL: address.baseURL, reporting: json.reporting) { options in
            options.isFresh = isFresh
            options.isTimed = isTimed
            options.approval = approval
        }
    }

    private func buildPart(of place: String) throws {
        let code = try Telling(content.languageOptions.language).failures {
            try RegionArgument.codes([place], in: content.site)[0]
        }
        let output = output ?? "_parts/\(code)"
        let result = try content.attempt(json.reporting) { asOf, jobs, progress throws(BuildFailure) in
            var options = PartBuild.Options(
                content: content.site, output: output, published: published, region: code, asOf: asOf, jobs: jobs,
                baseURL: address.baseURL)
            options.isFresh = isFresh
            return try PartBuild(options, theme: NoticeboardTheme(), progress: progress).run()
        }
        try content.tell(
            result.report,
            BuildSummary(
                report: result.report, pageCount: result.pageCount, recalledCount: result.recalledCount,
                changes: result.changes, output: output),
            reporting: json.reporting)
    }
}
