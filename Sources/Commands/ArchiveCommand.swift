import ArgumentParser
import Bundles
import Diagnostics
import Foundation
import Model
import Pipeline
import Templates

struct ArchiveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "Makes the package that a village files for a year: originals, sheets and the list of them.",
        discussion: """
            For the office alone, never for publication: beside what is public it holds the originals of what was masked or \
            hung on the board only, in a folder of their own. Only its owner can read it. A record belongs to the year in which \
            it was made public.
            """)

    @OptionGroup var content: ContentOptions

    @Option(help: "The place whose records are filed, by code or name.")
    var region: String

    @Option(help: "The year in which they were made public, such as 2026.")
    var year: Int

    @Option(
        name: .shortAndLong, help: "The package's folder, new or empty, or with --zip the file.", completion: .directory
    )
    var output: String

    @Option(
        name: .customLong("number-prefix"),
        help: "What 档号 begin with, by the rules of your archive; -0001 follows. (default: left blank)")
    var numberPrefix = ""

    @Flag(help: "Write one ZIP file instead of a folder.")
    var zip = false

    @OptionGroup var signing: SigningOptions

    func validate() throws {
        guard (1900...2999).contains(year) else { throw ValidationError("--year takes a year such as 2026.") }
    }

    func run() throws {
        // From the first byte on nobody else may read what is made here.
        let mask = umask(0o077)
        defer { umask(mask) }
        let language = content.languageOptions.language
        let telling = Telling(language)
        try telling.failures { try checkOutput() }
        let key = try telling.failures { try signing.signingKey(language) }
        let work = try telling.failures { try WorkFolder() }
        defer { work.remove() }
        let result = try telling.failures { try build(in: work) }
        try content.tell(
            result.report, BuildSummary(report: result.report, pageCount: result.sheetCount, changes: nil, output: nil))
        guard let catalogue = result.catalogue else { return }
        let (sealed, place) = try telling.failures {
            let sealed = try ArchiveSealing(catalogue, baseURL: result.baseURL, key: key, jobs: content.cores).seal(
                work.path)
            try bring(work)
            return (sealed, output)
        }
        let told = BilingualText(
            zh:
                "\(catalogue.place) \(catalogue.year) 年度档案：\(catalogue.records.count) 件（\(catalogue.restrictedCount) 件含有不公开的内容），核对码 \(sealed.code)，在 \(place)。不供公开。",
            en:
                "The archive of \(catalogue.place) for \(catalogue.year): \(catalogue.records.count) records (\(catalogue.restrictedCount) not public), code \(sealed.code), in \(place). Not for publication."
        )
        content.progressOptions.tell(told, in: language)
    }

    /// What was filed is not replaced: a later package is another.
    private func checkOutput() throws(BundleFailure) {
        let there = (try? FileManager.default.contentsOfDirectory(atPath: output)) ?? []
        guard there.isEmpty, !zip || !FileManager.default.fileExists(atPath: output) else {
            throw BundleFailure(
                zh: "\(output) 已有内容；档案不覆盖，请换一个位置。",
                en: "\(output) is there already; an archive is not replaced: choose another place.")
        }
    }

    private func build(in work: WorkFolder) throws -> ArchiveBuild.Result {
        try FileManager.default.createDirectory(atPath: work.path + "/data", withIntermediateDirectories: true)
        let place = try RegionArgument.codes([region], in: content.site)[0]
        return try content.attempt { asOf, jobs, progress throws(BuildFailure) in
            let options = ArchiveBuild.Options(
                content: content.site, output: work.path + "/data", work: work.beside("sheets"), region: place,
                year: year, asOf: asOf, jobs: jobs, prefix: numberPrefix)
            return try ArchiveBuild(options, theme: NoticeboardSheets(paper: .a4), progress: progress).run()
        }
    }

    private func bring(_ work: WorkFolder) throws(BundleFailure) {
        if zip { return try BundleZip.pack(work.path, named: "archive", to: output) }
        let progress = content.progressOptions.transfer(in: content.languageOptions.language)
        _ = try BundleTransfer(from: work.path, to: output, jobs: content.cores, progress: progress).run()
    }
}
