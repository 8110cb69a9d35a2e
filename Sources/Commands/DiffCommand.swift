import ArgumentParser
import Bundles
import Diagnostics
import Foundation
import Model
import Pipeline
import Templates

struct DiffCommand: ParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json
    }

    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Tells what residents would see otherwise if the content were published; nothing is touched.",
        discussion: """
            Compares by what pages show and downloads hold, for a second pair of eyes. The code at the end stands for all of \
            it: build --approval and bundle --approval refuse whatever is not what was approved. Publish with the same --as-of.
            Exit status: 0 when the content is sound, whatever changes; 1 when it has errors; 2 when the command could not run.
            """)

    @OptionGroup var content: ContentOptions

    @Option(
        help:
            "What is published: a portal's folder, or a bundle as a folder or ZIP file. (default: the portal in --published)",
        completion: .directory)
    var against: String?

    @Option(help: "How to write the differences.")
    var format = Format.text

    @Flag(help: "Short for --format json.")
    var json = false

    @Option(
        help: "Write the page with the approval sheet, for whoever approves.", completion: .file(extensions: ["html"]))
    var page: String?

    @OptionGroup var copy: CopyOptions

    @OptionGroup var address: BaseAddressOptions

    func run() throws {
        let language = content.languageOptions.language
        let telling = Telling(language)
        let work = try telling.failures { try WorkFolder() }
        defer { work.remove() }
        let base: ReviewBase = try telling.failures { try self.base(in: work) }
        guard
            let trial = try base.issue != nil || !copy.region.isEmpty ? copyTrial(base, work) : portalTrial(base, work)
        else { return }
        let difference = try content.attempt { asOf, jobs, _ throws(BuildFailure) in
            try PortalReview(of: trial.folder, against: base.folder, jobs: jobs).difference(
                siteName: trial.siteName, base: base.base, asOf: asOf, held: trial.held)
        }
        switch json ? .json : format {
        case .text:
            Terminal.standardOutput.write(DifferencePrinter(language: language).text(of: difference))
        case .json: Terminal.standardOutput.write(DifferenceJSON().text(of: difference))
        }
        if let page {
            // For the office alone.
            try telling.failures {
                try ReplacedFile.write(NoticeboardTheme().page(of: difference), to: page, mode: 0o600)
            }
        }
    }

    /// Where nothing was named and nothing is published, all is new; so is the first copy of some places.
    private func base(in work: WorkFolder) throws(BundleFailure) -> ReviewBase {
        let portal =
            copy.region.isEmpty && FileManager.default.fileExists(atPath: copy.published) ? copy.published : nil
        guard let path = against ?? portal else { return .nothing }
        let base = try ReviewBase(path, in: work, today: content.day, jobs: content.cores)
        guard base.issue != nil || copy.region.isEmpty else {
            throw BundleFailure(
                zh: "--region 是看离线副本的，请让 --against 指向上一期副本，没有上一期的不写 --against。",
                en: "--region is for a copy: let --against name its last issue, or leave it out where there is none.")
        }
        return base
    }

    /// What was built to be compared.
    private struct Trial {
        let folder: String
        let siteName: String
        let held: [HeldBack]
    }

    private func portalTrial(_ base: ReviewBase, _ work: WorkFolder) throws -> Trial? {
        let result = try content.attempt { asOf, jobs, progress throws(BuildFailure) in
            let options = Build.Options(
                content: content.site, output: work.path, published: base.folder, asOf: asOf, jobs: jobs,
                baseURL: address.baseURL)
            return try Build(options, theme: NoticeboardTheme(), progress: progress).run()
        }
        try tell(result.report, pageCount: result.pageCount)
        return Trial(folder: work.path, siteName: result.siteName, held: result.ledger.held)
    }

    private func copyTrial(_ base: ReviewBase, _ work: WorkFolder) throws -> Trial? {
        let asked = try Telling(content.languageOptions.language).failures {
            try RegionArgument.codes(copy.region, in: content.site)
        }
        let regions = asked.isEmpty ? base.issue?.description.regions ?? [] : asked
        let result = try copy.build(content, in: work.path, regions: regions, baseURL: address.baseURL)
        try tell(result.report, pageCount: result.contents?.pageCount ?? 0)
        return result.contents.map {
            Trial(folder: work.path + "/data", siteName: $0.settings.name, held: result.held)
        }
    }

    /// The differences have standard output to themselves.
    private func tell(_ report: DiagnosticReport, pageCount: Int) throws {
        var reporting = Reporting()
        reporting.terminal = .standardError
        try content.tell(
            report, BuildSummary(report: report, pageCount: pageCount, changes: nil, output: nil),
            reporting: reporting)
    }
}
