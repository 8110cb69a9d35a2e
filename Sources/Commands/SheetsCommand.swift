import ArgumentParser
import Diagnostics
import Model
import Pipeline
import Templates

struct SheetsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sheets",
        abstract: "Makes the sheets that hang on the notice boards, one printable file each.",
        discussion: """
            Items that the catalogue gives to the board (公示栏) never reach the portal; this is the only way they leave \
            the content. The folder is for the office alone: keep it off the web and off the sticks. Give the day of posting \
            with --as-of to print ahead.
            """)

    @OptionGroup var content: ContentOptions

    @Option(name: .shortAndLong, help: "The private folder to write into; no part of a published portal.")
    var output: String

    @Option(
        help: "The place whose sheets are made, with all below it, by code or name. (default: every place)")
    var region: String?

    @Flag(name: .customLong("all"), help: "Make sheets of what is on the web as well.")
    var includesWeb = false

    @Option(help: "The paper: a4 or a3.")
    var paper = NoticeboardSheets.Paper.a4

    @OptionGroup var address: BaseAddressOptions

    @OptionGroup var json: JSONOption

    func run() throws {
        let place = try Telling(content.languageOptions.language).failures {
            try RegionArgument.codes(region.map { [$0] } ?? [], in: content.site).first
        }
        let result = try content.attempt(json.reporting) { asOf, jobs, progress throws(BuildFailure) in
            let options = SheetBuild.Options(
                content: content.site, output: output, asOf: asOf, jobs: jobs, region: place,
                includesWeb: includesWeb, baseURL: address.baseURL)
            return try SheetBuild(options, theme: NoticeboardSheets(paper: paper), progress: progress).run()
        }
        try content.tell(
            result.report,
            BuildSummary(
                report: result.report, pageCount: result.sheetCount, changes: result.changes, output: output),
            reporting: json.reporting)
        if result.sheetCount == 0, !includesWeb {
            content.progressOptions.tell(Self.nothingToHang, in: content.languageOptions.language)
        }
    }

    private static let nothingToHang = BilingualText(
        zh: "这一天没有目录规定要上公示栏的内容。网上公开的也要打印张贴，请加 --all。",
        en: "The catalogue gives nothing to the board on that day. To print what is on the web as well, add --all.")
}

extension NoticeboardSheets.Paper: ExpressibleByArgument {}
