import ArgumentParser
import Bundles
import Diagnostics
import Foundation
import Model

struct VerifyCommand: ParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json
    }

    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Tells whether a bundle is whole, from whom, and how new.",
        discussion: """
            Exit status: 0 when it is whole, signed with the given key, within its term and not older than what is known; 1 when \
            it is not; 2 when the command could not run. Get the public key in person or from the official site, never with \
            the bundle.
            """)

    @Argument(help: "The bundle's outermost folder.", completion: .directory)
    var bundle: String

    @Option(help: "The office's public key: its file, or the line in it that begins with RW.", completion: .file())
    var publicKey: String?

    @Option(
        help: "The newest issue known so far: its number, or its folder. An older one is refused.",
        completion: .directory)
    var since: String?

    @Option(
        name: .customLong("as-of"), help: "The day on which the bundle must be valid. (default: today)",
        transform: ContentOptions.day)
    var asOf: Day?

    @Option(help: "How to write the verdict.")
    var format = Format.text

    @Flag(help: "Short for --format json.")
    var json = false

    @Option(help: "How many findings to write; all are counted. (default: 100, or 1000 in JSON)")
    var limit: Int?

    @Option(help: "How many cores to use. (default: all)")
    var jobs: Int?

    @OptionGroup var language: LanguageOptions

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit takes 1 or more.") }
        if let jobs, jobs < 1 { throw ValidationError("--jobs takes 1 or more.") }
    }

    func run() throws {
        let language = language.language
        let verdict = try Telling(language).failures {
            try BundleVerifier(
                folder: bundle, trusting: trustedKey(), known: known, today: asOf ?? ContentOptions.today,
                jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount
            ).verdict()
        }
        let terminal = Terminal.standardOutput
        switch json ? .json : format {
        case .text:
            let usesColor = terminal.usesColor(ProcessInfo.processInfo.environment)
            terminal.write(
                VerdictPrinter(language: language, usesColor: usesColor, limit: limit ?? 100).text(of: verdict))
        case .json: terminal.write(VerdictJSON(language: language, limit: limit ?? 1000).text(of: verdict))
        }
        if !verdict.isTrusted { throw ExitCode.contentHasErrors }
    }

    /// A number is an issue, and anything else a folder.
    private var known: BundleVerifier.Known? {
        since.map { since in Int(since).map { .sequence($0) } ?? .bundle(since) }
    }

    private func trustedKey() throws -> PublicKey? { try publicKey.map(KeyText.publicKey) }
}
