import ArgumentParser
import Bundles
import Foundation

struct ApplyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply",
        abstract: "Brings an update, or a whole bundle, over an earlier issue.",
        discussion: """
            The earlier issue is untouched until all that is new lies beside it and has been read back; an update that was cut \
            off is finished by running it again. An older issue never replaces a newer one.
            """)

    @Argument(help: "The update or bundle: a folder or a ZIP file.", completion: .file())
    var update: String

    @Argument(help: "The folder of the bundle that becomes the new issue.", completion: .directory)
    var bundle: String

    @Option(
        help:
            "The office's public key, with which the update must be signed: its file, or the line in it that begins with RW.",
        completion: .file())
    var publicKey: String?

    @OptionGroup var languageOptions: LanguageOptions

    @OptionGroup var progressOptions: ProgressOptions

    func run() throws {
        let language = languageOptions.language
        let outcome = try Telling(language).failures {
            let work = try WorkFolder()
            defer { work.remove() }
            let isFolder = (try? FileManager.default.contentsOfDirectory(atPath: update)) != nil
            let source = isFolder ? update : try BundleZip.unpack(update, into: work.beside("update"))
            return try BundleTransfer(
                from: source, to: bundle, trusting: try publicKey.map(KeyText.publicKey),
                jobs: ProcessInfo.processInfo.activeProcessorCount,
                progress: progressOptions.transfer(in: language)
            ).run()
        }
        progressOptions.tell(BundleSummary.text(of: outcome, at: bundle), in: language)
    }
}
