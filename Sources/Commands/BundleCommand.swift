import ArgumentParser
import Bundles
import Diagnostics
import Foundation
import Model
import Pipeline
import Templates

struct BundleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bundle",
        abstract: "Makes the copy of the portal that is carried on a stick, and brings it there.",
        discussion: """
            It holds the pages of the places that were asked for, what these lead to, and a search of just these; what the \
            catalogue keeps from sticks, or what has to vanish before the copy's last day, is not in it. Where an earlier issue \
            of the same places lies, only what is new is written, and a stick that was pulled out loses nothing: run the \
            command again.
            """)

    @OptionGroup var content: ContentOptions

    @OptionGroup var copy: CopyOptions

    @Option(name: .shortAndLong, help: "The bundle's folder, or with --zip the file.", completion: .directory)
    var output: String

    @Option(help: "An earlier issue: write only what is new since then, for apply.", completion: .directory)
    var since: String?

    @Option(
        help: "The number of this issue, as a ZIP file needs. (default: one more than that of --since or --output)"
    )
    var issue: Int?

    @Flag(help: "Write one ZIP file instead of a folder.")
    var zip = false

    @Option(
        help: "The register of copies (copies.csv of the content) that the issue is added to.",
        completion: .file(extensions: ["csv"]))
    var register: String?

    @OptionGroup var signing: SigningOptions

    @OptionGroup var approving: ApprovalOptions

    @OptionGroup var address: BaseAddressOptions

    @OptionGroup var json: JSONOption

    func validate() throws {
        if let issue, issue < 1 { throw ValidationError("--issue takes 1 or more.") }
    }

    func run() throws {
        let language = content.languageOptions.language
        let telling = Telling(language)
        let key = try telling.failures { try signing.signingKey(language) }
        let earlier = try telling.failures { try earlierIssue() }
        let regions = try telling.failures { try RegionArgument.codes(copy.region, in: content.site) }
        let work = try WorkFolder()
        defer { work.remove() }
        let result = try copy.build(
            content, in: work.path, regions: regions, baseURL: address.baseURL, reporting: json.reporting)
        guard let contents = result.contents else {
            return try content.tell(
                result.report, BuildSummary(report: result.report, pageCount: 0, changes: nil, output: output),
                reporting: json.reporting)
        }
        if !json.json {
            try content.tell(
                result.report,
                BuildSummary(report: result.report, pageCount: contents.pageCount, changes: nil, output: nil))
        }
        let approval = try approving.approval(
            of: work.path + "/data", in: work, content, earlier: since ?? (zip ? nil : output))
        let issuing = BundleIssuing(
            contents, asOf: content.day, number: issue, after: earlier, key: key, approval: approval,
            jobs: content.cores)
        let summary = try telling.failures {
            let sealed = try issuing.seal(work.path)
            let outcome = try bring(work, since: earlier)
            return BundleSummary(sealed: sealed, sequence: issuing.sequence, outcome: outcome, output: output)
        }
        content.progressOptions.tell(summary.text, in: language)
        json.reporting.write(
            RunResult(status: 0, members: summary.members(pageCount: contents.pageCount)), result.report,
            language: language)
        try enter(summary.sealed, telling, language)
    }

    /// Where the issue is not entered in the register, its row is given to be copied.
    private func enter(_ sealed: SealedBundle, _ telling: Telling, _ language: Language) throws {
        let rows = CopyRegister.rows(of: sealed, sealed.description)
        guard let register else {
            // The code stands in the result.
            guard !json.json else { return }
            let hint = BilingualText(
                zh: "登记到 copies.csv（或用 --register 自动登记），核对码才会出现在网站和张贴件上：",
                en: "Add this to copies.csv (or use --register), so that the portal and printed sheets show the code:")
            Terminal.standardError.write(hint[language] + "\n")
            return Terminal.standardOutput.write(CopyRegister.text(of: rows))
        }
        let added = try telling.failures { try CopyRegister(register).add(rows) }
        let told = BilingualText(
            zh: added == 0 ? "\(register) 已有这一期。" : "已登记到 \(register)：\(added) 行。",
            en: added == 0
                ? "\(register) has the issue already."
                : "Entered in \(register): \(added == 1 ? "1 row" : "\(added) rows").")
        content.progressOptions.tell(told, in: language)
    }

    /// The issue that lies where the new one is to be, or that the new one is told from.
    private func earlierIssue() throws -> BundleIssue? {
        if let since { return try BundleIssue(in: since) }
        return zip ? nil : try BundleIssue.ifAny(in: output)
    }

    private func bring(_ work: WorkFolder, since earlier: BundleIssue?) throws(BundleFailure) -> BundleSummary.Outcome {
        if since != nil, let earlier {
            let delta = BundleDelta(of: work.path, since: earlier)
            guard zip else { return .delta(try delta.write(to: output)) }
            let folder = work.beside("delta")
            let outcome = try delta.write(to: folder)
            try BundleZip.pack(folder, named: "update", to: output)
            return .delta(outcome)
        }
        if zip {
            try BundleZip.pack(work.path, named: "bundle", to: output)
            return .packed
        }
        let progress = content.progressOptions.transfer(in: content.languageOptions.language)
        return .brought(try BundleTransfer(from: work.path, to: output, jobs: content.cores, progress: progress).run())
    }
}
