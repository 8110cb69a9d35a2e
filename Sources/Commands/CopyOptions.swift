import ArgumentParser
import Foundation
import Model
import Pipeline
import Templates

/// Which copy is meant: the places, the day until which it holds, and the portal that knows since when items are public.
struct CopyOptions: ParsableArguments {
    @Option(
        help:
            "A place whose pages are wanted, with all below it, by code or name; may be repeated. (default: every place)"
    )
    var region: [String] = []

    @Option(
        help: "The folder that the portal was published into, which knows since when items are public.",
        completion: .directory)
    var published = "_site"

    @Option(
        name: .customLong("valid-until"),
        help: "The last day on which it may be relied upon. (default: half a year on)",
        transform: ContentOptions.day)
    var validUntil: Day?

    /// Makes the pages of the copy in a folder of their own.
    func build(
        _ content: ContentOptions, in folder: String, regions: [RegionCode], baseURL: String?,
        reporting: Reporting = Reporting()
    ) throws -> CopyBuild.Result {
        let isPublished = FileManager.default.fileExists(atPath: published)
        return try content.attempt(reporting) { asOf, jobs, progress throws(BuildFailure) in
            let options = CopyBuild.Options(
                content: content.site, output: folder, published: isPublished ? published : nil, regions: regions,
                asOf: asOf, validUntil: validUntil ?? asOf.adding(months: 6), jobs: jobs, baseURL: baseURL)
            return try CopyBuild(options, theme: NoticeboardTheme(), progress: progress).run()
        }
    }
}
